package org.denbun.archive.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.denbun.Article;
import org.denbun.archive.ArchiveException;
import org.denbun.archive.Entry;
import org.denbun.archive.State;
import org.denbun.archive.search.Term;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds articles in the tables. Belongs to the thread that the handle belongs to. */
public final class Articles {
  private static final String COLUMNS =
      "a.article, a.version, a.current, a.added_at, a.id, a.hash, a.publisher, a.published,"
          + " a.language, a.headline, a.url, a.input, a.text";

  private final Handle handle;
  private final Database database;

  public Articles(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  /** The newest version under an id, or null. */
  public @Nullable Entry current(String id) {
    return one(select("WHERE a.id = ? AND a.current = 1"), id);
  }

  public @Nullable Entry version(String id, int version) {
    return one(select("WHERE a.id = ? AND a.version = ?"), id, version);
  }

  /** The article of a row, or null. */
  public @Nullable Entry row(long row) {
    return one(select("WHERE a.article = ?"), row);
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

  /** Asked for every article that is added, so without what JDBI does for a query. */
  private boolean any(String sql, Object... given) {
    try (PreparedStatement question = handle.getConnection().prepareStatement(sql)) {
      for (int i = 0; i < given.length; i++) {
        question.setObject(i + 1, given[i]);
      }
      try (ResultSet found = question.executeQuery()) {
        return found.next();
      }
    } catch (SQLException trouble) {
      throw new ArchiveException(database.complaint(trouble), trouble);
    }
  }

  /** The rows of current articles that have all of these terms in an index, newest first. */
  public List<Long> rowsWith(String index, List<Term> terms, boolean all) {
    return handle
        .createQuery(
            "SELECT a.article FROM article a JOIN %1$s ON %1$s.rowid = a.article WHERE %2$s"
                    .formatted(index, database.matches(index))
                + " ORDER BY a.published_at IS NULL, a.published_at DESC, a.article DESC")
        .bind(0, database.asked(terms, all))
        .mapTo(Long.class)
        .list();
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
    return handle
        .createQuery("SELECT reader, language, claims, json FROM reading WHERE article = ?")
        .bind(0, row)
        .map((found, context) ->
            new KeptReading(
                found.getString(1), found.getString(2), found.getInt(3), found.getBytes(4)))
        .one();
  }

  private @Nullable Entry one(String sql, Object... given) {
    var query = handle.createQuery(sql);
    for (int i = 0; i < given.length; i++) {
      query.bind(i, given[i]);
    }
    return query.map((found, context) -> entry(found)).findOne().orElse(null);
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

  private static Entry entry(ResultSet found) throws SQLException {
    var article =
        new Article(
            found.getString("id"),
            found.getString("text"),
            found.getString("headline"),
            found.getString("publisher"),
            found.getString("published"),
            found.getString("language"),
            found.getString("url"));
    return new Entry(
        found.getLong("article"),
        article,
        found.getInt("version"),
        found.getInt("current") == 1,
        found.getString("hash"),
        Instant.ofEpochMilli(found.getLong("added_at")),
        found.getString("input"));
  }
}
