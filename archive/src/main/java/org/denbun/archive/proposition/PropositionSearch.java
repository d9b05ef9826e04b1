package org.denbun.archive.proposition;

import java.util.List;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.language.Languages;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Propositions;
import org.jspecify.annotations.Nullable;

/** Answers statements with the propositions of an archive. Safe for use by many threads. */
public final class PropositionSearch {
  private final Propositions propositions;
  private final ArchiveCandidates candidates;

  public PropositionSearch(Archive archive, Tracer tracer, Languages languages) {
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
  public List<Proposition> ask(String statement, @Nullable String language) {
    return propositions.ask(statement, language, candidates);
  }
}
