package org.denbun.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.CopiedPassage;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.archive.Entry;
import org.denbun.archive.reading.Offsets;
import org.jdbi.v3.core.Handle;

/** What articles have from others, in the tables. */
public final class CopyRows {
  private static final String DELETE = "DELETE FROM copy WHERE article = ? AND of_article = ?";
  private static final String INSERT =
      "INSERT INTO copy (article, of_article, place, kind, share, begin_at, end_at, of_begin,"
          + " of_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String PASSAGES =
      "SELECT c.of_article, c.kind, c.share, c.begin_at, c.end_at, c.of_begin, c.of_end"
          + " FROM copy c JOIN article a ON a.article = c.of_article WHERE c.article = ?"
          + " ORDER BY a.id, c.of_article, c.place";

  /** The rows of two articles, one of which has something from the other. */
  public record Pair(long row, long of) {}

  private record Row(
      long of, CopyKind kind, double share, int begin, int end, int ofBegin, int ofEnd) {}

  private final Handle handle;
  private final Database database;
  private final Articles articles;

  /** A story is copied again and again: its article is looked up once. */
  private final Map<Long, Entry> originals = new HashMap<>();

  public CopyRows(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
    articles = new Articles(handle, database);
  }

  /** The copies of an article whose originals are there, in the order of their ids. */
  public List<Copy> of(Entry entry) {
    Map<Long, List<Row>> passages = new LinkedHashMap<>();
    rows(entry.row())
        .forEach(row -> passages.computeIfAbsent(row.of(), of -> new ArrayList<>()).add(row));
    var copies = new ArrayList<Copy>();
    passages.forEach((of, rows) -> {
      Entry original = originals.computeIfAbsent(of, articles::row);
      if (original != null) {
        copies.add(copy(entry, original, rows));
      }
    });
    return copies;
  }

  /** Puts copies in the place of what is there between each two articles. */
  public void put(Map<Pair, Copy> copies) throws SQLException {
    try (var bundles = new Bundles(handle.getConnection())) {
      for (Pair pair : copies.keySet()) {
        bundles.add(DELETE, pair.row(), pair.of());
      }
      for (Map.Entry<Pair, Copy> copy : copies.entrySet()) {
        insert(copy.getKey(), copy.getValue(), bundles);
      }
      bundles.flush();
    }
  }

  private static void insert(Pair pair, Copy copy, Bundles bundles) throws SQLException {
    int place = 0;
    for (CopiedPassage passage : copy.passages()) {
      bundles.add(
          INSERT,
          pair.row(),
          pair.of(),
          place++,
          copy.kind().name(),
          copy.share(),
          passage.here().begin(),
          passage.here().end(),
          passage.there().begin(),
          passage.there().end());
    }
  }

  private static Copy copy(Entry entry, Entry original, List<Row> rows) {
    var here = new Offsets(entry.article().text());
    var there = new Offsets(original.article().text());
    List<CopiedPassage> passages =
        rows.stream()
            .map(row ->
                new CopiedPassage(
                    here.span(row.begin(), row.end()), there.span(row.ofBegin(), row.ofEnd())))
            .toList();
    Row first = rows.getFirst();
    return new Copy(
        entry.article().id(), original.article().id(), first.kind(), first.share(), passages);
  }

  private List<Row> rows(long row) {
    try (var lookup = new Lookup<>(handle.getConnection(), database, PASSAGES, CopyRows::read)) {
      return lookup.all(row);
    }
  }

  private static Row read(ResultSet found) throws SQLException {
    return new Row(
        found.getLong(1),
        CopyKind.valueOf(found.getString(2)),
        found.getDouble(3),
        found.getInt(4),
        found.getInt(5),
        found.getInt(6),
        found.getInt(7));
  }
}
