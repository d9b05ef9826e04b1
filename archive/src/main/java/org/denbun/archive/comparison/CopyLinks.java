package org.denbun.archive.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denbun.CopyKind;
import org.denbun.independence.Copy;
import org.jdbi.v3.core.Handle;

/** Follows copies to what they were copied from, up to the first. */
final class CopyLinks {
  private record Link(long of, CopyKind kind, Copy copy) {}

  private final Handle handle;
  private final Set<Long> rows = new LinkedHashSet<>();
  private final List<Copy> copies = new ArrayList<>();

  CopyLinks(Handle handle, List<Long> rows) {
    this.handle = handle;
    follow(rows);
  }

  /** The rows given, and behind them those of what was copied. */
  List<Long> rows() {
    return List.copyOf(rows);
  }

  /** Which passages are copies; where little else stands in the article, it is one as a whole. */
  List<Copy> copies() {
    return copies;
  }

  private void follow(List<Long> from) {
    List<Long> next = from.stream().filter(rows::add).toList();
    while (!next.isEmpty()) {
      List<Link> links = links(next);
      links.forEach(link -> copies.add(link.copy()));
      next = links.stream().map(Link::of).filter(rows::add).toList();
    }
  }

  private List<Link> links(List<Long> of) {
    return handle
        .createQuery(
            "SELECT c.of_article, c.kind, a.id, o.id, c.begin_at, c.end_at FROM copy c"
                + " JOIN article a ON a.article = c.article"
                + " JOIN article o ON o.article = c.of_article"
                + " WHERE c.article IN (<rows>) AND c.kind <> 'UPDATE'"
                + " ORDER BY a.id, c.begin_at, o.id")
        .bindList("rows", of)
        .map((found, context) -> link(found))
        .list();
  }

  private static Link link(ResultSet found) throws SQLException {
    CopyKind kind = CopyKind.valueOf(found.getString(2));
    String article = found.getString(3);
    String of = found.getString(4);
    Copy copy =
        kind == CopyKind.MERGED
            ? new Copy(article, found.getInt(5), found.getInt(6), of)
            : Copy.whole(article, of);
    return new Link(found.getLong(1), kind, copy);
  }
}
