package org.denbun.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
  private record Row(
      long of, CopyKind kind, double share, int begin, int end, int ofBegin, int ofEnd) {}

  private final Handle handle;
  private final Articles articles;

  public CopyRows(Handle handle, Database database) {
    this.handle = handle;
    articles = new Articles(handle, database);
  }

  /** The copies of an article whose originals are there, in the order of their ids. */
  public List<Copy> of(Entry entry) {
    Map<Long, List<Row>> originals = new LinkedHashMap<>();
    rows(entry.row())
        .forEach(row -> originals.computeIfAbsent(row.of(), of -> new ArrayList<>()).add(row));
    var copies = new ArrayList<Copy>();
    originals.forEach((of, rows) -> {
      Entry original = articles.row(of);
      if (original != null) {
        copies.add(copy(entry, original, rows));
      }
    });
    return copies;
  }

  /** Puts a copy in the place of what is there between the two articles. */
  public void put(long row, long of, Copy copy) {
    handle.execute("DELETE FROM copy WHERE article = ? AND of_article = ?", row, of);
    int place = 0;
    for (CopiedPassage passage : copy.passages()) {
      handle.execute(
          "INSERT INTO copy (article, of_article, place, kind, share, begin_at, end_at, of_begin,"
              + " of_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          row,
          of,
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
    return handle
        .createQuery(
            "SELECT c.of_article, c.kind, c.share, c.begin_at, c.end_at, c.of_begin, c.of_end"
                + " FROM copy c JOIN article a ON a.article = c.of_article WHERE c.article = ?"
                + " ORDER BY a.id, c.of_article, c.place")
        .bind(0, row)
        .map((found, context) -> read(found))
        .list();
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
