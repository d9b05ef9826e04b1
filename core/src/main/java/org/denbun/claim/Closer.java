package org.denbun.claim;

import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.language.Rule;
import org.denbun.text.Range;

/**
 * What closes a content: a particle with its predicate, or a form that does both.
 *
 * @param rule the rule that knows it
 * @param contentEnd the first token no longer in the content
 * @param contentStop where the content ends in the reading text, which may be inside a token
 * @param link the first token after the content
 * @param predicate the first token of the predicate
 * @param end the first token after the predicate and its endings
 * @param quote whether the content is a quotation
 * @param negated whether the predicate is negated
 * @param passive whether the predicate is passive
 */
record Closer(
    Rule rule,
    int contentEnd,
    int contentStop,
    int link,
    int predicate,
    int end,
    boolean quote,
    Attitude attitude,
    Certainty certainty,
    boolean negative,
    boolean negated,
    boolean passive) {

  /** The predicate's words in the article. */
  Range cue(Sentence s) {
    return s.range(predicate, end);
  }
}
