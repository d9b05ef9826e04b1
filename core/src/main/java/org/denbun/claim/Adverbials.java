package org.denbun.claim;

import org.denbun.token.Tag;

/**
 * Steps over what belongs to the reporting and not to the content: conjunctions, the day, the
 * occasion (at a press conference, asked by the police).
 */
final class Adverbials {

  private Adverbials() {}

  /** The first token at or after an index that can begin a content. */
  static int after(Sentence s, int begin, int end) {
    return after(s, begin, end, false);
  }

  /**
   * The same, after a subject.
   *
   * @param spoken whether the speaker is named before, so that what he did first is stepped over
   */
  static int after(Sentence s, int begin, int end, boolean spoken) {
    int i = begin;
    for (int next = step(s, i, end, spoken); next > i; next = step(s, i, end, spoken)) {
      i = next;
    }
    return i < end ? i : begin;
  }

  private static int step(Sentence s, int i, int end, boolean spoken) {
    if (i >= end) {
      return i;
    }
    Tag tag = s.tag(i);
    if (tag == Tag.COMMA || tag == Tag.CONJUNCTION || tag == Tag.OTHER) {
      return i + 1;
    }
    int connective = connective(s, i);
    if (connective > i) {
      return connective;
    }
    int comma = comma(s, i, end);
    int after = comma < 0 ? i : reporting(s, i, comma, spoken);
    return after > i || !spoken ? after : afterOccasion(s, i, end);
  }

  /** After a speaker, where he speaks needs no comma behind it. */
  private static int afterOccasion(Sentence s, int begin, int end) {
    int i = begin;
    while (i < end && s.tag(i).nominal()) {
      i++;
    }
    boolean in = i > begin && i < end && s.tag(i) == Tag.CASE && s.in(i, "place-subject");
    return in && s.language().ends(s.text(begin, i), "occasion") ? i + 1 : begin;
  }

  static int connective(Sentence s, int i) {
    int best = i;
    int begin = s.tokens().get(i).begin();
    for (String word : s.language().words("connective")) {
      if (s.text().startsWith(word, begin) && s.ending(begin + word.length()) > best) {
        best = s.ending(begin + word.length());
      }
    }
    return best;
  }

  /** Whether a date and a comma stand at an index: what is before them is set apart. */
  static boolean dated(Sentence s, int begin) {
    int comma = comma(s, begin, s.size());
    if (comma <= begin) {
      return false;
    }
    for (int i = begin; i < comma; i++) {
      if (!dates(s, i)) {
        return false;
      }
    }
    return true;
  }

  private static int comma(Sentence s, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (s.tag(i) == Tag.COMMA) {
        return i;
      }
    }
    return -1;
  }

  private static int reporting(Sentence s, int begin, int comma, boolean spoken) {
    boolean date = true;
    for (int i = begin; i < comma; i++) {
      date &= dates(s, i);
    }
    return date || occasion(s, begin, comma, spoken) ? comma + 1 : begin;
  }

  private static boolean dates(Sentence s, int i) {
    return switch (s.tag(i)) {
      case NUMBER, COUNTER, TIME -> true;
      case SUFFIX, NOUN, CASE, FOCUS, GENITIVE, ADNOMINAL, PREFIX -> s.in(i, "date-tail");
      default -> false;
    };
  }

  private static boolean occasion(Sentence s, int begin, int comma, boolean spoken) {
    int last = comma - 1;
    if (s.tag(last).verbal() || s.tag(last) == Tag.CONNECTIVE) {
      return spoken && verb(s, begin, last) && !others(s, begin, last);
    }
    if (s.tag(last) != Tag.CASE && s.tag(last) != Tag.PHRASAL && s.tag(last) != Tag.TOPIC) {
      return false;
    }
    String text = s.text(Math.max(begin, last - 4), last);
    return s.language().ends(text, "occasion")
        && !(s.language().ends(text, "statement") && clause(s, begin, last));
  }

  /** Whether a clause of its own stands between two tokens: what it modifies is what is told. */
  static boolean clause(Sentence s, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (s.tag(i) == Tag.SUBJECT || s.tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody else than the speaker does it: then it is what he says. */
  private static boolean others(Sentence s, int begin, int last) {
    for (int i = begin; i < last; i++) {
      if (s.tag(i) == Tag.SUBJECT) {
        return true;
      }
    }
    return false;
  }

  private static boolean verb(Sentence s, int begin, int last) {
    for (int i = last; i >= Math.max(begin, last - 3); i--) {
      if (s.in(i, "occasion-verb")) {
        return true;
      }
    }
    return false;
  }
}
