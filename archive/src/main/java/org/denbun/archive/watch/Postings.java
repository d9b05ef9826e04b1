package org.denbun.archive.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.denbun.archive.Archive;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The events that are to be posted. One is taken by putting off when it is due: so nobody else
 * posts it meanwhile, and where its taker dies it comes up again.
 */
record Postings(Archive archive) {
  private static final int POSTED = 1;
  private static final int GIVEN_UP = 2;

  /** Longer than posting ever takes. */
  private static final long LEASE_MILLIS = 60_000;

  private static final long FIRST_PAUSE_MILLIS = 5_000;
  private static final long LONGEST_PAUSE_MILLIS = 3_600_000;

  /** With the pauses between them these take about a day. */
  private static final int ATTEMPTS = 32;

  private static final String DUE =
      "SELECT e.event, e.watch, e.json, e.attempts, w.hook, w.hook_secret, w.hook_anywhere"
          + " FROM watch_event e JOIN watch w ON w.watch = e.watch"
          + " WHERE e.state = 0 AND e.next_at <= ? AND w.hook IS NOT NULL"
          + " ORDER BY e.event LIMIT 1";

  /** The oldest that is due, or null. */
  @Nullable Posting take(long now) {
    // Nobody is kept from writing to see that there is nothing to do.
    return archive.read(handle -> due(handle, now)) == null
        ? null
        : archive
            .store()
            .write(handle -> {
              Posting due = due(handle, now);
              if (due != null) {
                handle.execute(
                    "UPDATE watch_event SET attempts = attempts + 1, next_at = ? WHERE event = ?",
                    now + LEASE_MILLIS,
                    due.event());
              }
              return due;
            });
  }

  void posted(Posting posting) {
    settle(posting, POSTED);
  }

  /** What waits behind it for the same hook waits as long. */
  void failed(Posting posting, long now) {
    if (posting.attempts() + 1 >= ATTEMPTS) {
      settle(posting, GIVEN_UP);
      return;
    }
    long pause =
        Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(posting.attempts(), 12));
    long next = now + pause;
    archive
        .store()
        .write(handle -> {
          handle.execute(
              "UPDATE watch_event SET next_at = ? WHERE event = ?", next, posting.event());
          return handle.execute(
              "UPDATE watch_event SET next_at = ? WHERE watch = ? AND state = 0 AND next_at < ?",
              next,
              posting.watch(),
              next);
        });
  }

  private void settle(Posting posting, int state) {
    archive
        .store()
        .write(handle ->
            handle.execute(
                "UPDATE watch_event SET state = ? WHERE event = ?", state, posting.event()));
  }

  private static @Nullable Posting due(Handle handle, long now) {
    return handle.createQuery(DUE).bind(0, now).map((r, c) -> posting(r)).findOne().orElse(null);
  }

  private static Posting posting(ResultSet row) throws SQLException {
    String hook = Objects.requireNonNull(row.getString("hook"));
    return new Posting(
        row.getLong("event"),
        row.getLong("watch"),
        Objects.requireNonNull(row.getString("json")),
        row.getInt("attempts"),
        new Hook(hook, row.getString("hook_secret"), row.getInt("hook_anywhere") == 1));
  }
}
