package org.denbun.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.archive.search.Term;

/**
 * A claim that goes back through a source.
 *
 * @param entry the article that has it
 * @param claim the claim
 * @param source the link of its chain that was asked for
 */
public record Voiced(Entry entry, Claim claim, Source source) {

  static Optional<Voiced> of(
      Entry entry, Reading reading, Claim claim, List<Term> asked, SourceTerms terms) {
    return claim.chain().stream()
        .filter(source -> isAsked(terms.of(source, reading.language()), asked))
        .findFirst()
        .map(source -> new Voiced(entry, claim, source));
  }

  private static boolean isAsked(Set<String> has, List<Term> asked) {
    return asked.stream().anyMatch(term -> has.contains(term.text()));
  }
}
