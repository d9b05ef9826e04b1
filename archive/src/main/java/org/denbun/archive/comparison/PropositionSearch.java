package org.denbun.archive.comparison;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.language.Languages;
import org.denbun.proposition.Candidates;
import org.denbun.proposition.Propositions;
import org.jspecify.annotations.Nullable;

/** Answers statements with the propositions of an archive. Safe for use by many threads. */
public final class PropositionSearch implements Questions {
  private final Propositions propositions;
  private final GistIndex index;

  public PropositionSearch(Archive archive, Tracer tracer, Languages languages) {
    propositions = new Propositions(tracer, languages);
    index = new GistIndex(archive);
  }

  /** The affairs of the same archive, which share what is kept in memory of it. */
  public AffairList affairs() {
    return new AffairList(index, propositions);
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
    var candidates = new ArchiveCandidates(index);
    return Basis.answers(propositions.ask(statement, language, candidates), index.archive());
  }

  @Override
  public List<Answer> ask(String statement) {
    return ask(statement, null);
  }

  /** By the same search, that stops before anything found is compared. */
  @Override
  public boolean isTouched(String statement, long row) {
    var candidates = new ArchiveCandidates(index);
    var touched = new AtomicBoolean();
    propositions.ask(
        statement,
        null,
        (terms, most) -> {
          touched.set(candidates.rows(terms, most).stream().anyMatch(one -> one > row));
          return new Candidates.Found(List.of(), List.of());
        });
    return touched.get();
  }
}
