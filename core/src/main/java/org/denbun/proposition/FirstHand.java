package org.denbun.proposition;

import java.util.Set;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Tells whether a text shows that its publisher knows something first-hand. Immutable. */
final class FirstHand {

  private final Set<String> reporters;
  private final Set<String> verbs;
  private final Set<String> surveys;
  private final @Nullable String publisher;

  FirstHand(Language language, @Nullable String publisher) {
    reporters = language.words("own-reporter");
    verbs = language.words("own-witness");
    surveys = language.words("own-survey");
    this.publisher = publisher;
  }

  /** Whether a reporter sees it, or a survey of its own tells it. */
  boolean shown(String text) {
    boolean own = reporters.stream().anyMatch(text::contains);
    boolean named = publisher != null && text.contains(publisher);
    return own && verbs.stream().anyMatch(text::contains)
        || (own || named) && surveys.stream().anyMatch(text::contains);
  }
}
