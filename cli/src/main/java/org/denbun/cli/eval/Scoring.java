package org.denbun.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Scores found claims against gold claims, article by article. Not safe for use by many threads.
 */
final class Scoring {
  private final Figures figures = new Figures();
  private final List<Lost> lost = new ArrayList<>();

  Figures figures() {
    return figures;
  }

  /** What was not traced, in the order of the articles. */
  List<Lost> lost() {
    return lost;
  }

  void score(Annotated article, List<Annotation> found) {
    List<Annotation> gold = article.claims();
    figures.document(gold.size(), found.size());
    var pairing = Pairing.of(gold, found);
    for (int g = 0; g < gold.size(); g++) {
      if (pairing.isFound(g)) {
        pair(article, gold.get(g), found.get(pairing.found(g)));
      } else {
        lost.add(new Lost(article, "missed", gold.get(g), null));
      }
    }
    for (int f = 0; f < found.size(); f++) {
      if (!pairing.isUsed(f)) {
        lost.add(new Lost(article, "spurious", null, found.get(f)));
      }
    }
  }

  private void pair(Annotated article, Annotation gold, Annotation found) {
    List<List<Link>> goldRanks = Link.byRank(gold.chain());
    List<List<Link>> foundRanks = Link.byRank(found.chain());
    boolean traced = sameChain(goldRanks, foundRanks);
    figures.measure(Measure.CLAIM, true);
    figures.measure(Measure.ORIGIN, sameOrigin(goldRanks, foundRanks));
    figures.measure(Measure.TRACED, traced);
    figures.measure(Measure.EXACT, content(article, gold).equals(content(article, found)));
    for (String label : Annotation.LABELS) {
      figures.label(label, Objects.equals(gold.labels().get(label), found.labels().get(label)));
    }
    if (!traced) {
      lost.add(new Lost(article, "chain", gold, found));
    }
  }

  private static boolean sameOrigin(List<List<Link>> gold, List<List<Link>> found) {
    return !found.isEmpty() && Link.sameRank(gold.getLast(), found.getLast());
  }

  private static boolean sameChain(List<List<Link>> gold, List<List<Link>> found) {
    if (gold.size() != found.size()) {
      return false;
    }
    for (int rank = 0; rank < gold.size(); rank++) {
      if (!Link.sameRank(gold.get(rank), found.get(rank))) {
        return false;
      }
    }
    return true;
  }

  private static String content(Annotated article, Annotation claim) {
    return Comparison.trimmed(
        claim.content().stream().map(article::words).collect(Collectors.joining()));
  }
}
