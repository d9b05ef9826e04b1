package org.denbun.archive.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.denbun.archive.search.Term;
import org.denbun.archive.store.Database;
import org.denbun.proposition.Gist;
import org.jdbi.v3.core.Handle;

/** Finds gists in the tables. Belongs to the thread that the handle belongs to. */
final class GistRows {
  /** In a small archive every word may be asked for; */
  private static final int COMMON = 2000;

  /** in a large one a word that one in so many articles has tells next to nothing. */
  private static final int COMMON_SHARE = 20;

  private static final String INDEX = "statement_index";

  private final Handle handle;
  private final Database database;

  GistRows(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  /** The rows of the articles that share most with some terms, best first. */
  List<Long> best(Collection<String> terms, int most) {
    double all = count("SELECT count(*) FROM statement");
    int common = Math.max(COMMON, (int) all / COMMON_SHARE);
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String term : terms.stream().sorted().toList()) {
      String asked = asked(term);
      int having = having(asked, common + 1);
      if (having > 0 && having <= common) {
        weights.merge(asked, Math.log((all + 1) / (having + 0.5)), Double::sum);
      }
    }
    return weights.isEmpty() ? List.of() : best(weights, most);
  }

  private List<Long> best(Map<String, Double> weights, int most) {
    String having =
        weights.values().stream()
            .map(weight ->
                "SELECT rowid AS statement, CAST(%s AS DOUBLE PRECISION) AS weight FROM %s WHERE %s"
                    .formatted(weight, INDEX, database.matches(INDEX)))
            .collect(Collectors.joining(" UNION ALL "));
    var query =
        handle.createQuery(
            "SELECT s.article FROM (SELECT statement, sum(weight) AS weight FROM ("
                + having
                + ") AS had GROUP BY statement ORDER BY weight DESC, statement LIMIT ?) AS best"
                + " JOIN statement s ON s.statement = best.statement"
                + " ORDER BY best.weight DESC, s.statement");
    int at = 0;
    for (String term : weights.keySet()) {
      query.bind(at++, term);
    }
    return query.bind(at, most).mapTo(Long.class).list();
  }

  /** The gists of rows, in their order; of a row that is no longer there, none. */
  List<Gist> of(List<Long> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, Gist> gists = new LinkedHashMap<>();
    rows.forEach(row -> gists.put(row, null));
    handle
        .createQuery(
            "SELECT s.article, s.data, a.text FROM statement s JOIN article a"
                + " ON a.article = s.article WHERE s.article IN (<rows>)")
        .bindList("rows", rows)
        .map((found, context) -> gists.put(found.getLong(1), gist(found)))
        .list();
    return gists.values().stream().filter(gist -> gist != null).toList();
  }

  /** The rows of the articles published last, the newest first; those without a date come last. */
  List<Long> newest(int most) {
    return handle
        .createQuery(
            "SELECT a.article FROM article a JOIN statement s ON s.article = a.article"
                + " WHERE a.current = 1"
                + " ORDER BY a.published_at IS NULL, a.published_at DESC, a.article DESC LIMIT ?")
        .bind(0, most)
        .mapTo(Long.class)
        .list();
  }

  private static Gist gist(ResultSet found) throws SQLException {
    return GistBytes.gist(found.getBytes(2), found.getString(3));
  }

  private String asked(String term) {
    return database.asked(List.of(Term.hashed(term)), true);
  }

  private int having(String asked, int most) {
    return handle
        .createQuery(
            "SELECT count(*) FROM (SELECT rowid FROM %s WHERE %s LIMIT ?) AS had"
                .formatted(INDEX, database.matches(INDEX)))
        .bind(0, asked)
        .bind(1, most)
        .mapTo(Integer.class)
        .one();
  }

  private int count(String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }
}
