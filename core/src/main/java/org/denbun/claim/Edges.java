package org.denbun.claim;

import org.denbun.token.Tag;

/** Which words at the edges of a clause only join it to its neighbours? */
final class Edges {

  private Edges() {}

  /** The first token after the conjunctions with which a clause begins. */
  static int afterConnectives(Sentence s, int begin, int end) {
    int i = begin;
    while (i < end
        && (s.tag(i) == Tag.COMMA
            || s.tag(i) == Tag.CONJUNCTION
            || Adverbials.connective(s, i) > i)) {
      i = Math.max(i + 1, Adverbials.connective(s, i));
    }
    return i;
  }

  /** The first token after the particles with which the clause before is joined to this one. */
  static int afterLinks(Sentence s, int begin, int end) {
    int i = begin;
    while (i < end
        && (s.tag(i) == Tag.CONNECTIVE || s.tag(i) == Tag.COMMA || s.in(i, "clause-noun"))) {
      boolean noun = s.in(i, "clause-noun");
      i++;
      if (noun && s.tag(i) == Tag.CASE) {
        i++;
      }
    }
    return i;
  }

  /** The end of a clause without the stops and particles that follow it. */
  static int trimmed(Sentence s, int begin, int end) {
    int i = end;
    while (i > begin
        && (s.tag(i - 1) == Tag.STOP
            || s.tag(i - 1) == Tag.COMMA
            || s.in(i - 1, "clause-tail") && s.tag(i - 1) == Tag.CONNECTIVE)) {
      i--;
    }
    return i;
  }
}
