package org.denbun.archive.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.denbun.archive.search.Term;
import org.jdbi.v3.core.Handle;

/**
 * Goes through the current articles that have some terms, those without a date last. Belongs to the
 * thread that the handle belongs to.
 */
public final class NewestFirst {
  /** In the order of an index. */
  private static final String ALL =
      "SELECT article FROM article WHERE current = 1"
          + " ORDER BY published_at DESC NULLS LAST, article DESC";

  /** In no order of an index: by that, SQLite would look into every article. */
  private static final String SORTED =
      "SELECT a.article FROM article a JOIN %1$s ON %1$s.rowid = a.article WHERE %2$s"
          + " ORDER BY a.published_at IS NULL, a.published_at DESC, a.article DESC";

  private final Handle handle;
  private final Database database;

  public NewestFirst(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  /**
   * Hands over their rows as long as more is wanted. Either what is found is put in order, or the
   * articles are gone through in their order until enough of them are among what is found,
   * whichever promises to be less.
   *
   * @param index which has the terms
   * @param all whether all of the terms, else any
   * @param most how many will be wanted, about
   * @param taker takes a row and tells whether it wants more
   */
  public void each(String index, List<Term> terms, boolean all, int most, Predicate<Long> taker) {
    String asked = database.asked(terms, all);
    String matches = database.matches(index);
    long[] found = rows("SELECT rowid FROM %s WHERE %s".formatted(index, matches), asked);
    double last = new Articles(handle, database).last();
    if (found.length > most * last / Math.max(1, found.length)) {
      Arrays.sort(found);
      each(ALL, row -> Arrays.binarySearch(found, row) < 0 || taker.test(row));
    } else {
      each(SORTED.formatted(index, matches), taker, asked);
    }
  }

  private long[] rows(String sql, Object... given) {
    var rows = LongStream.builder();
    each(
        sql,
        row -> {
          rows.add(row);
          return true;
        },
        given);
    return rows.build().toArray();
  }

  private void each(String sql, Predicate<Long> taker, Object... given) {
    try (var lookup =
        new Lookup<>(handle.getConnection(), database, sql, found -> found.getLong(1))) {
      lookup.each(taker, given);
    }
  }
}
