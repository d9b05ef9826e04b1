package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.independence.Support;
import org.denbun.language.Languages;
import org.denbun.proposition.Outcome;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Propositions;
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
   * @return first the proposition that was asked for, without supports where nobody here says so;
   *     empty where no article shares anything with it
   */
  public List<Answer> ask(String statement, @Nullable String language) {
    return propositions.ask(statement, language, candidates).stream().map(this::answer).toList();
  }

  private Answer answer(Proposition proposition) {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (Support support : proposition.supports()) {
      Entry entry =
          articles.containsKey(support.article()) ? null : archive.find(support.article());
      if (entry != null) {
        articles.put(support.article(), entry.article());
        archive.copies(entry).stream()
            .filter(c -> c.kind() != CopyKind.UPDATE)
            .forEach(copies::add);
      }
    }
    for (Outcome outcome : proposition.became()) {
      Entry entry = archive.find(outcome.article());
      if (entry != null) {
        articles.putIfAbsent(outcome.article(), entry.article());
      }
    }
    return new Answer(proposition, articles, copies);
  }
}
