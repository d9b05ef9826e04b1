package org.denbun.cli.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which found claim stands for which gold claim: one for one, best overlap first. */
final class Pairing {
  /** Contents that share less than half of their code points are not the same claim. */
  private static final double LEAST = 0.5;

  private static final int NONE = -1;

  /** Of equal overlaps the later gold claim, then the later found claim, is taken first. */
  private static final Comparator<Overlap> BEST_FIRST =
      Comparator.comparingDouble(Overlap::share)
          .thenComparingInt(Overlap::gold)
          .thenComparingInt(Overlap::found)
          .reversed();

  private final int[] foundFor;
  private final BitSet used = new BitSet();

  private Pairing(int gold) {
    foundFor = new int[gold];
    Arrays.fill(foundFor, NONE);
  }

  static Pairing of(List<Annotation> gold, List<Annotation> found) {
    var pairing = new Pairing(gold.size());
    overlaps(gold, found).stream().sorted(BEST_FIRST).forEach(pairing::take);
    return pairing;
  }

  /** Whether the gold claim of this index was found. */
  boolean isFound(int gold) {
    return foundFor[gold] != NONE;
  }

  /** The index of what was found for a gold claim. */
  int found(int gold) {
    return foundFor[gold];
  }

  /** Whether the found claim of this index stands for a gold claim. */
  boolean isUsed(int found) {
    return used.get(found);
  }

  private void take(Overlap overlap) {
    if (overlap.share >= LEAST && !isFound(overlap.gold) && !isUsed(overlap.found)) {
      foundFor[overlap.gold] = overlap.found;
      used.set(overlap.found);
    }
  }

  private static List<Overlap> overlaps(List<Annotation> gold, List<Annotation> found) {
    List<BitSet> goldPoints = points(gold);
    List<BitSet> foundPoints = points(found);
    var overlaps = new ArrayList<Overlap>();
    for (int g = 0; g < goldPoints.size(); g++) {
      for (int f = 0; f < foundPoints.size(); f++) {
        overlaps.add(new Overlap(share(goldPoints.get(g), foundPoints.get(f)), g, f));
      }
    }
    return overlaps;
  }

  private static List<BitSet> points(List<Annotation> claims) {
    return claims.stream().map(claim -> Interval.points(claim.content())).toList();
  }

  private static double share(BitSet one, BitSet other) {
    var both = (BitSet) one.clone();
    both.and(other);
    var either = (BitSet) one.clone();
    either.or(other);
    return both.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  /** How much of two contents is shared, and which two. */
  private record Overlap(double share, int gold, int found) {}
}
