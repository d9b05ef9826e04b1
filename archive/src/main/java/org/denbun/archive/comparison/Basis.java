package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.CopyRows;
import org.denbun.independence.Support;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Sequel;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What of an archive propositions rest on; what several rest on is looked up once. */
final class Basis {
  private final Articles articles;
  private final CopyRows copies;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Long, List<Copy>> copied = new HashMap<>();

  private Basis(Handle handle, Archive archive) {
    articles = new Articles(handle, archive.store().database());
    copies = new CopyRows(handle, archive.store().database());
  }

  /** Propositions with what an archive has of them, in their order. */
  static List<Answer> answers(List<Proposition> propositions, Archive archive) {
    return archive.read(handle -> {
      var basis = new Basis(handle, archive);
      return propositions.stream().map(basis::answer).toList();
    });
  }

  private Answer answer(Proposition proposition) {
    Map<String, Article> supporting = new LinkedHashMap<>();
    List<Copy> found = new ArrayList<>();
    for (Support support : proposition.supports()) {
      Entry entry = supporting.containsKey(support.article()) ? null : entry(support.article());
      if (entry != null) {
        supporting.put(support.article(), entry.article());
        copies(entry).stream().filter(c -> c.kind() != CopyKind.UPDATE).forEach(found::add);
      }
    }
    for (Sequel sequel : proposition.became()) {
      Entry entry = entry(sequel.article());
      if (entry != null) {
        supporting.putIfAbsent(sequel.article(), entry.article());
      }
    }
    return new Answer(proposition, supporting, found);
  }

  private @Nullable Entry entry(String id) {
    return entries.computeIfAbsent(id, articles::current);
  }

  private List<Copy> copies(Entry entry) {
    return copied.computeIfAbsent(entry.row(), row -> copies.of(entry));
  }
}
