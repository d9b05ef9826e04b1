package org.denbun.archive;

import java.time.Instant;
import org.denbun.Article;

/**
 * An article as it lies in an archive.
 *
 * @param row its key; never given to another article, not even after it was removed
 * @param article what was added
 * @param version 1 for the first text under its id, 2 for the next
 * @param current whether it is the newest under its id; only such are searched
 * @param hash the SHA-256 of what makes a version: text, headline, publisher and publication
 * @param added when
 * @param input the file or address that it came from
 */
public record Entry(
    long row,
    Article article,
    int version,
    boolean current,
    String hash,
    Instant added,
    String input) {}
