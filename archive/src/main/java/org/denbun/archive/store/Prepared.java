package org.denbun.archive.store;

import java.time.Instant;
import org.denbun.Article;
import org.denbun.archive.Traits;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that is kept of it, ready to be written.
 *
 * @param article with its id in the archive
 * @param hash what makes a version, {@link org.denbun.archive.Entry}
 * @param publishedAt its publication in seconds since 1970 UTC, or null where unknown
 * @param added when
 * @param input the file or address that it came from
 * @param reading what was read in it
 * @param textTerms the terms of its text, parted by spaces
 * @param sourceTerms the terms of its sources, parted by spaces
 * @param traits by what it is compared
 */
public record Prepared(
    Article article,
    String hash,
    @Nullable Long publishedAt,
    Instant added,
    String input,
    KeptReading reading,
    String textTerms,
    String sourceTerms,
    Traits traits) {}
