package org.denbun.claim;

import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Looks up phrases for the stages after this one. */
public final class SourcePhrases {

  private SourcePhrases() {}

  /** A phrase without the words that make it plural or vague at its end. */
  public static String bare(String text, Language language) {
    return Kinds.bare(text, language);
  }

  /** The noun phrase that ends at a character of a sentence's reading text, or null. */
  public static @Nullable Phrase endingAt(Sentence s, int character) {
    int end = s.ending(character);
    return end < 0 ? null : NounPhrases.before(s, end);
  }

  /** The noun phrase around characters of a sentence's reading text, or null. */
  public static @Nullable Phrase around(Sentence s, int begin, int end) {
    int last = s.after(end);
    while (s.tag(last).nominal()) {
      last++;
    }
    return last > s.size() ? null : NounPhrases.before(s, last);
  }
}
