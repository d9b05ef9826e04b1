package org.denbun.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.denbun.Article;
import org.denbun.archive.Entry;
import org.denbun.archive.State;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds articles in the tables. Belongs to the thread that the handle belongs to. */
public final class Articles {
  private static final String COLUMNS =
      "a.article, a.version, a.current, a.added_at, a.id, a.hash, a.publisher, a.published,"
          + " a.language, a.headline, a.url, a.input, a.text";

  private static final String BY_ROW = select("WHERE a.article = ?");
  private static final String READING =
      "SELECT reader, language, claims, json FROM reading WHERE article = ?";

  private final Handle handle;
  private final Database database;

  public Articles(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  /** The newest version under an id, or null. */
  public @Nullable Entry current(String id) {
    return one(select("WHERE a.id = ? AND a.current = 1"), Articles::entry, id);
  }

  public @Nullable Entry version(String id, int version) {
    return one(select("WHERE a.id = ? AND a.version = ?"), Articles::entry, id, version);
  }

  /** The article of a row, or null. */
  public @Nullable Entry row(long row) {
    return one(BY_ROW, Articles::entry, row);
  }

  /** The articles of many rows. */
  public Lookup<Entry> rows() {
    return lookup(BY_ROW, Articles::entry);
  }

  /** The ids that begin so, of current articles, in order. */
  public List<String> idsFrom(String beginning, int most) {
    return handle
        .createQuery(
            "SELECT id FROM article WHERE current = 1 AND substr(id, 1, ?) = ?"
                + " ORDER BY id LIMIT ?")
        .bind(0, beginning.codePointCount(0, beginning.length()))
        .bind(1, beginning)
        .bind(2, most)
        .mapTo(String.class)
        .list();
  }

  /** How many versions there are under an id. */
  public int versions(String id) {
    return count("SELECT count(*) FROM article WHERE id = ?", id);
  }

  /** How many current articles there are. */
  public int count() {
    return count("SELECT count(*) FROM article WHERE current = 1");
  }

  /** Whether this very version was added before, whatever came after it. */
  public boolean has(String id, String hash) {
    return any("SELECT 1 FROM article WHERE id = ? AND hash = ?", id, hash);
  }

  /** Whether a row holds the newest version under its id. */
  public boolean isCurrent(long row) {
    return any("SELECT 1 FROM article WHERE article = ? AND current = 1", row);
  }

  private boolean any(String sql, Object... given) {
    return one(sql, found -> true, given) != null;
  }

  /** So many current articles whose row is above one, in the order in which they were added. */
  public List<Entry> above(long row, int most) {
    return handle
        .createQuery(select("WHERE a.article > ? AND a.current = 1 ORDER BY a.article LIMIT ?"))
        .bind(0, row)
        .bind(1, most)
        .map((found, context) -> entry(found))
        .list();
  }

  /** The row of the article added last; 0 where there is none. */
  public long last() {
    return handle
        .createQuery("SELECT coalesce(max(article), 0) FROM article")
        .mapTo(Long.class)
        .one();
  }

  /** What changes with every article that comes, goes or is read anew. */
  public State state() {
    return handle
        .createQuery(
            "SELECT a.last, s.last, (SELECT count(*) FROM statement) FROM counter a, counter s"
                + " WHERE a.name = 'article' AND s.name = 'statement'")
        .map((found, context) -> new State(found.getLong(1), found.getLong(2), found.getInt(3)))
        .one();
  }

  /** The rows, oldest first, whose reading another version of the reader made. */
  public List<Long> readOtherwise(String reader) {
    return handle
        .createQuery("SELECT article FROM reading WHERE reader <> ? ORDER BY article")
        .bind(0, reader)
        .mapTo(Long.class)
        .list();
  }

  /** What was read in the article of a row. */
  public KeptReading reading(long row) {
    KeptReading kept = one(READING, Articles::kept, row);
    if (kept == null) {
      throw new IllegalStateException("no reading of row " + row);
    }
    return kept;
  }

  /** What was read in the articles of many rows. */
  public Lookup<KeptReading> readings() {
    return lookup(READING, Articles::kept);
  }

  private <T> @Nullable T one(String sql, Lookup.Made<T> made, Object... given) {
    try (Lookup<T> lookup = lookup(sql, made)) {
      return lookup.of(given);
    }
  }

  private <T> Lookup<T> lookup(String sql, Lookup.Made<T> made) {
    return new Lookup<>(handle.getConnection(), database, sql, made);
  }

  private int count(String sql, Object... given) {
    var query = handle.createQuery(sql);
    for (int i = 0; i < given.length; i++) {
      query.bind(i, given[i]);
    }
    return query.mapTo(Integer.class).one();
  }

  private static String select(String where) {
    return "SELECT " + COLUMNS + " FROM article a " + where;
  }

  /** Of {@link #COLUMNS}, by their numbers: looking up a name takes as long as its value. */
  private static Entry entry(ResultSet found) throws SQLException {
    var article =
        new Article(
            found.getString(5),
            found.getString(13),
            found.getString(10),
            found.getString(7),
            found.getString(8),
            found.getString(9),
            found.getString(11));
    return new Entry(
        found.getLong(1),
        article,
        found.getInt(2),
        found.getInt(3) == 1,
        found.getString(6),
        Instant.ofEpochMilli(found.getLong(4)),
        found.getString(12));
  }

  private static KeptReading kept(ResultSet found) throws SQLException {
    return new KeptReading(
        found.getString(1), found.getString(2), found.getInt(3), found.getBytes(4));
  }
}
