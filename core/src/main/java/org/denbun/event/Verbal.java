package org.denbun.event;

import org.denbun.claim.Sentence;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A predicate.
 *
 * @param begin its first token
 * @param end the first token of its endings
 * @param lemma of its head
 * @param noun the noun phrase that it is the head of, or null where it is a verb
 * @param state whether it says what is, not what happens
 * @param tail its endings and what follows them
 */
record Verbal(int begin, int end, String lemma, @Nullable Nominal noun, boolean state, Tail tail) {

  /** Whether the token at an index makes the noun before it a verb. */
  static boolean does(Sentence s, int i) {
    return s.tag(i) == Tag.VERB && s.language().words("do").contains(s.tokens().get(i).lemma());
  }

  /** The predicate whose verb or adjective stands at a token. */
  static Verbal at(Sentence s, int i, int end) {
    boolean state = s.tag(i) == Tag.ADJECTIVE || s.in(i, "stative") || s.in(i, "lasting");
    int begin = begin(s, i);
    String lemma = s.text(begin, i) + s.tokens().get(i).lemma();
    return new Verbal(begin, i + 1, lemma, null, state, Tail.of(s, i + 1, end));
  }

  /** A verb takes a noun or quality and its particle along where a list knows them together. */
  private static int begin(Sentence s, int i) {
    String lemma = s.tokens().get(i).lemma();
    boolean more = s.language().events().ends(lemma);
    for (int begin = Math.max(0, i - 3); more && begin < i; begin++) {
      if (s.language().events().word(s.text(begin, i) + lemma) != null) {
        return begin;
      }
    }
    return quality(s, i);
  }

  /** What somebody makes something is told by its quality (makes strong). */
  private static int quality(Sentence s, int i) {
    boolean makes = does(s, i) || s.in(i, "become");
    boolean quality =
        s.tag(i - 1) == Tag.CASE && s.in(i - 1, "goal") && s.tag(i - 2) == Tag.QUALITY;
    return makes && quality ? i - 2 : i;
  }

  /**
   * The predicate that a noun phrase is, or null where it is none.
   *
   * @param argued whether a phrase before it asks for a predicate
   */
  static @Nullable Verbal of(Sentence s, Nominal n, int end, boolean argued) {
    int stop = n.end();
    int head = Math.max(n.last().head(), stop - 1);
    boolean bare = n.mark() == Nominal.Mark.BARE;
    if (!bare || n.time()) {
      return null;
    }
    if (does(s, stop) && stop < end) {
      return verb(s, n, head, stop + 1, end);
    }
    if (stop < end && s.tag(stop) == Tag.AUXILIARY && !s.in(stop, "attributive-copula")) {
      return state(s, n, head, end);
    }
    boolean last = stop >= end || s.tag(stop) == Tag.STOP || closing(s, stop, end);
    boolean action = s.tag(stop - 1) == Tag.ACTION;
    boolean comma = s.tag(stop) == Tag.COMMA && n.conjuncts().size() == 1 && argued;
    if (action && (last || comma)) {
      return verb(s, n, head, stop, end);
    }
    return last ? state(s, n, head, end) : null;
  }

  private static boolean closing(Sentence s, int i, int end) {
    return s.tag(i) == Tag.OTHER && i + 1 >= end;
  }

  private static Verbal verb(Sentence s, Nominal n, int head, int from, int end) {
    int stem = s.tag(head) == Tag.SUFFIX ? Math.max(n.last().head(), head - 1) : head;
    int begin = Math.min(stem, longest(s, n.last().head(), head));
    return new Verbal(begin, from, s.text(begin, head + 1), n, false, Tail.of(s, from, end));
  }

  private static Verbal state(Sentence s, Nominal n, int head, int end) {
    return new Verbal(
        n.last().head(),
        n.end(),
        s.text(n.last().head(), head + 1),
        n,
        true,
        Tail.of(s, n.end(), end));
  }

  /** Where the longest listed word begins that ends with a noun. */
  static int longest(Sentence s, int from, int head) {
    boolean more = from < head && s.language().events().ends(s.tokens().get(head).text());
    for (int begin = Math.max(from, head - 3); more && begin < head; begin++) {
      if (s.language().events().word(s.text(begin, head + 1)) != null) {
        return begin;
      }
    }
    return head;
  }
}
