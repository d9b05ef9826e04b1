package org.denbun.event;

import java.util.List;
import org.denbun.SourceKind;
import org.denbun.claim.Sentence;
import org.denbun.token.Tag;

/**
 * A noun phrase with its particles.
 *
 * @param begin its first token
 * @param end the first token of its particles
 * @param after the first token after its particles and comma
 * @param conjuncts those side by side in it, in order; never empty
 * @param mark what its particles make of it
 * @param particle its case particle, or empty
 * @param comma whether a comma closes it
 * @param time whether it is a date or another time
 */
record Nominal(
    int begin,
    int end,
    int after,
    List<Conjunct> conjuncts,
    Mark mark,
    String particle,
    boolean comma,
    boolean time) {

  /** What particles make of a noun phrase. */
  enum Mark {
    TOPIC,
    ALSO,
    SUBJECT,
    OBJECT,
    CASE,
    /** Tells what something is about, or on what occasion it happens. */
    RELATIONAL,
    BARE
  }

  /** A noun phrase side by side with others. */
  record Conjunct(int begin, int head, int end, List<Modifier> modifiers) {}

  /** A noun phrase that modifies another one, with the particle that joins them. */
  record Modifier(int begin, int end, String link) {}

  Conjunct last() {
    return conjuncts.getLast();
  }

  /** Whether it has no case of its own: a subject or an object. */
  boolean topical() {
    return mark == Mark.TOPIC || mark == Mark.ALSO;
  }

  /** Whether any of some phrases has a mark. */
  static boolean any(List<Nominal> phrases, Mark mark) {
    for (Nominal n : phrases) {
      if (n.mark == mark) {
        return true;
      }
    }
    return false;
  }

  static boolean animate(Sentence s, int begin, int end) {
    if (begin >= end) {
      return false;
    }
    return switch (s.tag(end - 1)) {
      case PERSON, BODY, PLACE, NAME -> true;
      default ->
          named(s, begin, end)
              || s.in(end - 1, "person-noun")
              || s.tag(end - 1) == Tag.COUNTER && s.in(end - 1, "head-count")
              || listed(s, s.text(begin, end));
    };
  }

  private static boolean listed(Sentence s, String text) {
    return titled(s, text)
        || actor(s, text)
        || text.length() > 1 && s.language().names().country(text) != null
        || s.language().names().anaphor(text) != null;
  }

  private static boolean titled(Sentence s, String text) {
    String title = s.language().names().title(text);
    return title != null && (title.length() > 1 || text.length() > 1);
  }

  /** Whether a phrase ends in a word for somebody; documents do nothing. */
  private static boolean actor(Sentence s, String text) {
    String head = s.language().names().head(text);
    return head != null && s.language().names().kindOf(head) != SourceKind.DOCUMENT;
  }

  private static boolean named(Sentence s, int begin, int end) {
    return end - begin > 1 && s.tag(end - 1) == Tag.SUFFIX && s.tag(end - 2) == Tag.PERSON;
  }

  boolean animate(Sentence s) {
    return animate(s, last().head(), last().end());
  }

  /** Whether it names somebody who acts: a country does, another place does not. */
  static boolean acts(Sentence s, int begin, int end) {
    return animate(s, begin, end)
        && (!place(s, begin, end) || s.language().names().country(s.text(begin, end)) != null);
  }

  /** Whether it names where something is. */
  static boolean place(Sentence s, int begin, int end) {
    int last = end - 1;
    return s.tag(last) == Tag.PLACE
        || s.tag(last) == Tag.NAME
        || s.in(last, "place-noun")
        || s.tag(last) == Tag.SUFFIX && s.tag(last - 1) == Tag.PLACE && last > begin;
  }

  boolean place(Sentence s) {
    return place(s, last().head(), last().end());
  }
}
