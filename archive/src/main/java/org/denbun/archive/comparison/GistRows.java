package org.denbun.archive.comparison;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.denbun.archive.ArchiveException;
import org.denbun.archive.State;
import org.denbun.archive.search.Term;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.Database;
import org.denbun.proposition.Gist;
import org.jdbi.v3.core.Handle;

/** Finds gists in the tables. Belongs to the thread that the handle belongs to. */
final class GistRows {
  private static final String INDEX = "statement_index";

  private final Handle handle;
  private final Database database;

  GistRows(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  State state() {
    return new Articles(handle, database).state();
  }

  /** The numbers of the gists that have a term, so many at most. Asked for term after term. */
  int[] having(String term, int most) {
    Connection connection = handle.getConnection();
    String sql = "SELECT rowid FROM %s WHERE %s LIMIT ?".formatted(INDEX, database.matches(INDEX));
    try (PreparedStatement question = connection.prepareStatement(sql)) {
      question.setString(1, database.asked(List.of(Term.hashed(term)), true));
      question.setInt(2, most);
      try (ResultSet found = question.executeQuery()) {
        var numbers = IntStream.builder();
        while (found.next()) {
          numbers.add(found.getInt(1));
        }
        return numbers.build().toArray();
      }
    } catch (SQLException trouble) {
      throw new ArchiveException(database.complaint(trouble), trouble);
    }
  }

  /** The rows of articles by the numbers of their gists. */
  Map<Integer, Long> articles(Collection<Integer> numbers) {
    Map<Integer, Long> articles = new HashMap<>();
    handle
        .createQuery("SELECT statement, article FROM statement WHERE statement IN (<numbers>)")
        .bindList("numbers", numbers)
        .map((found, context) -> articles.put(found.getInt(1), found.getLong(2)))
        .list();
    return articles;
  }

  /** The numbers of the gists of articles, by their rows in their order. */
  Map<Long, Integer> numbers(Collection<Long> rows) {
    Map<Long, Integer> numbers = new LinkedHashMap<>();
    rows.forEach(row -> numbers.put(row, null));
    handle
        .createQuery("SELECT article, statement FROM statement WHERE article IN (<rows>)")
        .bindList("rows", rows)
        .map((found, context) -> numbers.put(found.getLong(1), found.getInt(2)))
        .list();
    numbers.values().removeIf(number -> number == null);
    return numbers;
  }

  /** Gists by their numbers. */
  Map<Integer, Gist> gists(Collection<Integer> numbers) {
    Map<Integer, Gist> gists = new HashMap<>();
    handle
        .createQuery(
            "SELECT s.statement, s.data, a.text FROM statement s JOIN article a"
                + " ON a.article = s.article WHERE s.statement IN (<numbers>)")
        .bindList("numbers", numbers)
        .map((found, context) -> gists.put(found.getInt(1), gist(found)))
        .list();
    return gists;
  }

  /**
   * The rows of the articles published last, the newest first; those without a date come last. The
   * order is that of an index, so that only so many are looked at.
   */
  List<Long> newest(int most) {
    return handle
        .createQuery(
            "SELECT a.article FROM article a JOIN statement s ON s.article = a.article"
                + " WHERE a.current = 1"
                + " ORDER BY a.published_at DESC NULLS LAST, a.article DESC LIMIT ?")
        .bind(0, most)
        .mapTo(Long.class)
        .list();
  }

  private static Gist gist(ResultSet found) throws SQLException {
    return GistBytes.gist(found.getBytes(2), found.getString(3));
  }
}
