package org.denbun.trace;

import java.util.List;
import org.denbun.Reading;
import org.denbun.claim.Sentence;

/**
 * A reading with the sentences that it was read from, so that who goes on with them need not
 * tokenize them again. For one thread.
 *
 * @param sentences in the order of the text; empty where the language is not read
 */
public record Tracing(Reading reading, List<Sentence> sentences) {}
