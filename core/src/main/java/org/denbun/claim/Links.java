package org.denbun.claim;

import org.denbun.language.Rule;
import org.denbun.token.Tag;

/** Finds the particles that tie a content to its predicate. */
final class Links {

  private Links() {}

  /**
   * Where the longest link of a rule begins that ends with a token.
   *
   * @param last the token
   * @param kind the kind of rule whose Link field counts
   * @return the first token of the link, or -1 where none ends there
   */
  static int begin(Sentence s, int last, Rule.Kind kind) {
    Rule rule = s.language().rule(kind);
    if (rule == null) {
      return -1;
    }
    int end = s.tokens().get(last).end();
    int best = -1;
    for (String link : rule.field("Link")) {
      int begin = end - link.length();
      if (begin >= 0 && s.text().startsWith(link, begin) && s.beginning(begin) >= 0) {
        int at = s.beginning(begin);
        best = best < 0 || at < best ? at : best;
      }
    }
    return best;
  }

  /**
   * Where the longest link of a rule ends that begins with a token.
   *
   * @return the first token after it, or -1 where none begins there
   */
  static int end(Sentence s, int first, Rule rule) {
    if (first >= s.size()) {
      return -1;
    }
    int begin = s.tokens().get(first).begin();
    int best = -1;
    for (String link : rule.field("Link")) {
      int end = begin + link.length();
      if (s.text().startsWith(link, begin) && s.ending(end) > 0) {
        best = Math.max(best, s.ending(end));
      }
    }
    return best;
  }

  /** Steps back over a comma between a content and its link. */
  static int spoken(Sentence s, int contentEnd) {
    return s.tag(contentEnd - 1) == Tag.COMMA ? contentEnd - 1 : contentEnd;
  }
}
