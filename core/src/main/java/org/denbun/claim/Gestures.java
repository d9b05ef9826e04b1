package org.denbun.claim;

import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.language.Rule;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quotation with the quotative particle before a predicate that reports nothing by itself
 * (with a smile, and hung his head), or before none.
 */
final class Gestures {

  private Gestures() {}

  static @Nullable Closer of(Sentence s, int quote, Rule rule) {
    int link = s.tag(quote + 1) == Tag.COMMA ? quote + 2 : quote + 1;
    int after = Links.end(s, link, rule);
    if (after < 0 || s.tag(after) == Tag.QUOTE) {
      return null;
    }
    int end = predicateEnd(s, after);
    if (!Utterances.spoken(s, quote) || names(s, after, end)) {
      return null;
    }
    return new Closer(
        rule,
        quote + 1,
        s.tokens().get(quote).end(),
        link,
        after,
        end,
        true,
        Attitude.REPORT,
        Certainty.CERTAIN,
        false,
        false,
        Endings.of(s, end).passive());
  }

  /** The end of the first predicate after the link, or of the clause where it has none. */
  private static int predicateEnd(Sentence s, int begin) {
    for (int i = begin; i < s.size(); i++) {
      if (s.tag(i) == Tag.STOP || s.tag(i) == Tag.COMMA && i > begin) {
        return i;
      }
      if (s.tag(i) == Tag.VERB && !s.tag(i + 1).nominal()) {
        return Endings.of(s, i + 1).end();
      }
    }
    return s.size();
  }

  private static boolean names(Sentence s, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (s.in(i, "naming")) {
        return true;
      }
    }
    return false;
  }
}
