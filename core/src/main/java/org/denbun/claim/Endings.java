package org.denbun.claim;

import org.denbun.token.Tag;

/**
 * What follows the stem of a predicate.
 *
 * @param end the first token after its auxiliaries
 * @param negated whether one of them negates it
 * @param passive whether one of them makes it passive
 */
record Endings(int end, boolean negated, boolean passive) {

  static Endings of(Sentence s, int begin) {
    int end = begin;
    boolean negated = false;
    boolean passive = false;
    while (auxiliary(s, end)) {
      negated |= s.in(end, "negation");
      passive |= s.in(end, "passive");
      end++;
    }
    return new Endings(end, negated, passive);
  }

  private static boolean auxiliary(Sentence s, int i) {
    return switch (s.tag(i)) {
      case AUXILIARY_VERB, AUXILIARY -> true;
      case CONNECTIVE -> s.tag(i + 1) == Tag.AUXILIARY_VERB;
      case FORMAL -> s.in(i, "polite-tail");
      default -> false;
    };
  }

  /** How what follows a predicate hangs on it: a word for the After field of a rule. */
  static String after(Sentence s, int i) {
    Tag tag = s.tag(i);
    if (tag == Tag.FORMAL && s.in(i, "clause-noun")) {
      return "connective";
    }
    return switch (tag) {
      case STOP -> "stop";
      case QUOTE -> "quote";
      case COMMA -> "comma";
      case CONNECTIVE -> "connective";
      case QUOTATIVE -> "quotative";
      default -> tag.nominal() || tag == Tag.FORMAL || tag == Tag.ADNOMINAL ? "noun" : "other";
    };
  }
}
