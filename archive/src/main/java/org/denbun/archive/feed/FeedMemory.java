package org.denbun.archive.feed;

import java.time.Instant;
import org.denbun.archive.Archive;
import org.jspecify.annotations.Nullable;

/** What feeds said of themselves when they were last read, kept in the archive. */
public record FeedMemory(Archive archive) {

  /** By what a feed is asked whether it has changed (RFC 9110, section 8.8). */
  public record Validators(@Nullable String etag, @Nullable String modified) {}

  Validators of(String feed) {
    return archive.read(handle ->
        handle
            .createQuery("SELECT etag, modified FROM feed WHERE address = ?")
            .bind(0, feed)
            .map((found, context) -> new Validators(found.getString(1), found.getString(2)))
            .findOne()
            .orElse(new Validators(null, null)));
  }

  void keep(String feed, Validators now) {
    archive
        .store()
        .write(handle ->
            handle.execute(
                "INSERT INTO feed (address, etag, modified, fetched_at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
                    + " modified = excluded.modified, fetched_at = excluded.fetched_at",
                feed,
                now.etag(),
                now.modified(),
                Instant.now().toEpochMilli()));
  }
}
