package org.denbun.archive.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Takes articles out of the tables, inside a transaction. */
public final class Removal {
  private static final List<String> INDEXED =
      List.of(
          "DELETE FROM text_index WHERE rowid = ?",
          "DELETE FROM source_index WHERE rowid = ?",
          "DELETE FROM fingerprint WHERE article = ?",
          "DELETE FROM statement_index WHERE rowid IN"
              + " (SELECT statement FROM statement WHERE article = ?)",
          "DELETE FROM statement WHERE article = ?");

  private final Handle handle;

  public Removal(Handle handle) {
    this.handle = handle;
  }

  /** Removes every version under an id; gives how many there were. */
  public int article(String id) {
    List<Long> rows =
        handle
            .createQuery("SELECT article FROM article WHERE id = ?")
            .bind(0, id)
            .mapTo(Long.class)
            .list();
    for (long row : rows) {
      indexed(row);
      copies(row);
      reading(row);
      handle.execute("DELETE FROM article WHERE article = ?", row);
    }
    return rows.size();
  }

  /** Keeps an article, but no longer as the current one. */
  void supersede(long row) {
    indexed(row);
    copies(row);
    handle.execute("UPDATE article SET current = 0 WHERE article = ?", row);
  }

  /** Takes an article out of everything that it is found by. */
  void indexed(long row) {
    INDEXED.forEach(sql -> handle.execute(sql, row));
  }

  private void copies(long row) {
    handle.execute("DELETE FROM copy WHERE article = ?", row);
    handle.execute("DELETE FROM copy WHERE of_article = ?", row);
  }

  void reading(long row) {
    handle.execute("DELETE FROM reading WHERE article = ?", row);
  }
}
