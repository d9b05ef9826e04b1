package org.denbun.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;

/** Makes supports of what says what a question asks for. */
final class Supports {

  private Supports() {}

  /** One for each match that counts. */
  static List<Support> of(List<Match> matches, FullNames full) {
    return told(matches).stream().map(match -> support(match, full)).toList();
  }

  /** Who tells of what the last of a chain does. */
  private static List<Source> before(List<Source> chain) {
    int last = chain.getLast().rank();
    return chain.stream().filter(source -> source.rank() < last).toList();
  }

  /**
   * Without a publisher's own words where the same article has them from a source: its lead says in
   * short what it goes on to attribute. What it knows first-hand stays.
   */
  private static List<Match> told(List<Match> matches) {
    Set<String> attributed = new HashSet<>();
    for (Match match : matches) {
      if (!match.statement().chain().isEmpty() && match.stance() == Stance.AFFIRM) {
        attributed.add(match.gist().article());
      }
    }
    return matches.stream()
        .filter(match ->
            !match.statement().chain().isEmpty()
                || match.statement().firstHand()
                || !attributed.contains(match.gist().article()))
        .toList();
  }

  /** Whether a document says it: that is more than somebody's doing by saying it. */
  private static boolean documented(Statement s) {
    return s.chain().stream().anyMatch(source -> source.kind() == SourceKind.DOCUMENT);
  }

  private static Support support(Match match, FullNames full) {
    Statement s = match.statement();
    return new Support(
        match.gist().article(),
        s.claim(),
        s.begin(),
        s.end(),
        match.stance(),
        full.of(match.done() && !documented(s) ? before(s.chain()) : s.chain()),
        s.firstHand());
  }
}
