package org.denbun.claim;

import org.denbun.SourceKind;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Looks up phrases for the stages after this one. */
public final class SourcePhrases {

  private SourcePhrases() {}

  /** A phrase without the words that make it plural or vague at its end. */
  public static String bare(String text, Language language) {
    return Kinds.bare(text, language);
  }

  /**
   * The first subject of a sentence that can speak; null where it has none.
   *
   * @param people whether it must be people
   * @param topics whether only a topic counts
   */
  public static @Nullable Phrase subject(Sentence s, boolean people, boolean topics) {
    for (Subject subject : Subjects.between(s, 0, s.size())) {
      Phrase phrase = subject.phrases().getLast();
      boolean pronoun = s.language().words("pronoun").contains(phrase.text());
      if (can(phrase, people) && !pronoun && (subject.topic() || !topics)) {
        return phrase;
      }
    }
    return null;
  }

  /** The last subject of a sentence that is an outlet; null where it has none. */
  public static @Nullable Phrase outlet(Sentence s) {
    Phrase last = null;
    for (Subject subject : Subjects.between(s, 0, s.size())) {
      Phrase phrase = Subjects.named(s, subject).phrases().getLast();
      boolean pointer = s.language().names().anaphor(phrase.text()) != null;
      last = phrase.kind() == SourceKind.OUTLET && !pointer ? phrase : last;
    }
    return last;
  }

  private static boolean can(Phrase phrase, boolean people) {
    SourceKind kind = phrase.kind();
    if (kind == null) {
      return false;
    }
    return switch (kind) {
      case PERSON -> true;
      case ANONYMOUS -> people;
      case ORGANISATION, OUTLET -> !people;
      case DOCUMENT, UNSTATED -> false;
    };
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
