package org.denbun.claim;

import java.util.List;
import org.denbun.language.Rule;
import org.denbun.text.Range;

/**
 * A phrase that names a source and governs what follows it.
 *
 * @param rule the rule that knows its mark
 * @param sources the sources side by side
 * @param relay the sources behind them, empty where there are none
 * @param begin its first token
 * @param end the first token after it and its comma
 * @param cue the words that mark it
 */
record Frame(Rule rule, List<Phrase> sources, List<Phrase> relay, int begin, int end, Range cue) {}
