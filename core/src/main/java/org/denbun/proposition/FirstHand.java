package org.denbun.proposition;

import java.util.Set;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Tells whether a text shows that its publisher knows something first-hand. Immutable. */
final class FirstHand {

  private final Set<String> reporters;
  private final Set<String> verbs;
  private final Set<String> surveys;
  private final Set<String> footage;
  private final Set<String> obtained;
  private final @Nullable String publisher;

  FirstHand(Language language, @Nullable String publisher) {
    reporters = language.words("own-reporter");
    verbs = language.words("own-witness");
    surveys = language.words("own-survey");
    footage = language.words("own-footage");
    obtained = language.words("obtained");
    this.publisher = publisher;
  }

  /** Whether a reporter sees it, or a survey or footage of its own shows it. */
  boolean shown(String text) {
    boolean own = any(reporters, text);
    boolean named = publisher != null && text.contains(publisher);
    boolean sees = any(footage, text) && any(obtained, text);
    return own && any(verbs, text) || (own || named) && (sees || any(surveys, text));
  }

  private static boolean any(Set<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }
}
