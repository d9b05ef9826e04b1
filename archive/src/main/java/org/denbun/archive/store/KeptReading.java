package org.denbun.archive.store;

/**
 * A reading as it is kept.
 *
 * @param reader the version of the reader that made it
 * @param language the ISO 639 code of the language that it was read in
 * @param claims how many claims it has
 * @param json {@code denbun trace --format jsonl} of it, deflated
 */
public record KeptReading(String reader, String language, int claims, byte[] json) {}
