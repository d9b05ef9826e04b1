package org.denbun.tagger;

import org.denbun.NameType;

/**
 * A name in a sentence.
 *
 * @param begin the index of its first token
 * @param end the index of the first token no longer in it
 * @param type what it names
 */
public record TaggedName(int begin, int end, NameType type) {}
