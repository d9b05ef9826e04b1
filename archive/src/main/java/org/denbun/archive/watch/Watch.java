package org.denbun.archive.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants to be told of.
 *
 * @param id its number, never given again
 * @param uuid for feeds, which are read beside those of other archives
 * @param asked the statement, or the name of the source
 * @param made when it was
 * @param seen the row of the last article that it was compared with
 * @param revision how often it was compared
 * @param known what was last known of the statement; nothing of a source
 * @param hook where events go, or null
 */
public record Watch(
    long id,
    String uuid,
    Subject subject,
    String asked,
    Instant made,
    long seen,
    long revision,
    Known known,
    @Nullable Hook hook) {}
