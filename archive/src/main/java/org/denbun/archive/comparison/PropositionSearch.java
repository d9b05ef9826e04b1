package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.CopyRows;
import org.denbun.independence.Support;
import org.denbun.language.Languages;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Propositions;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Answers statements with the propositions of an archive. Safe for use by many threads. */
public final class PropositionSearch {
  private final Propositions propositions;
  private final ArchiveCandidates candidates;
  private final Archive archive;

  public PropositionSearch(Archive archive, Tracer tracer, Languages languages) {
    this.archive = archive;
    propositions = new Propositions(tracer, languages);
    candidates = new ArchiveCandidates(archive);
  }

  /**
   * The propositions that fit a statement, best first.
   *
   * @param statement a sentence, a question, or keywords
   * @param language its ISO 639 code, or null to have it recognised
   * @return empty where nothing fits
   */
  public List<Answer> ask(String statement, @Nullable String language) {
    List<Proposition> found = propositions.ask(statement, language, candidates);
    return archive.read(handle -> {
      var entries = new Known(handle);
      return found.stream().map(proposition -> answer(proposition, entries)).toList();
    });
  }

  /** What several propositions of one answer rest on is looked up once. */
  private final class Known {
    private final Articles articles;
    private final CopyRows copies;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<Long, List<Copy>> copied = new HashMap<>();

    Known(Handle handle) {
      articles = new Articles(handle, archive.store().database());
      copies = new CopyRows(handle, archive.store().database());
    }

    @Nullable Entry entry(String id) {
      return entries.computeIfAbsent(id, articles::current);
    }

    List<Copy> copies(Entry entry) {
      return copied.computeIfAbsent(entry.row(), row -> copies.of(entry));
    }
  }

  private static Answer answer(Proposition proposition, Known known) {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (Support support : proposition.supports()) {
      Entry entry = articles.containsKey(support.article()) ? null : known.entry(support.article());
      if (entry != null) {
        articles.put(support.article(), entry.article());
        known.copies(entry).stream().filter(c -> c.kind() != CopyKind.UPDATE).forEach(copies::add);
      }
    }
    return new Answer(proposition, articles, copies);
  }
}
