package org.denbun.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.denbun.Copy;
import org.jspecify.annotations.Nullable;

/**
 * Finds the originals of one version among those that share fingerprints with it: the fewest that
 * account for what it shares (greedy set cover), so that a story with fifty copies makes fifty
 * links and not the square of it.
 */
final class Originals {

  /** So many are compared word for word before the rest is let go. */
  private static final int MOST = 12;

  /** Of those that share nearly as much as the one that shares most, the earliest is chosen. */
  private static final double NEARLY = 0.9;

  /** A version and the places of the fingerprints that it shares. */
  record Candidate(Version version, int[] fingerprints) {

    int sharing(BitSet covered) {
      int sharing = 0;
      for (int at : fingerprints) {
        sharing += covered.get(at) ? 0 : 1;
      }
      return sharing;
    }
  }

  /** A version and the units of the copy that stand in it. */
  record Source(Version version, BitSet units) {}

  private final Version copy;
  private final Wording wording;
  private final List<Candidate> left;
  private final List<Source> own;
  private final BitSet covered = new BitSet();
  private final BitSet explained = new BitSet();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  private Originals(Version copy, Wording wording, List<Candidate> candidates, List<Source> own) {
    this.copy = copy;
    this.wording = wording;
    left = new ArrayList<>(candidates);
    this.own = own;
  }

  /**
   * The originals among some candidates.
   *
   * @param own what the publisher had before: who took a passage from there is no original of it
   */
  static Originals of(Version copy, Wording wording, List<Candidate> candidates, List<Source> own) {
    Originals originals = new Originals(copy, wording, candidates, own);
    for (int i = 0; i < MOST; i++) {
      Candidate best = originals.best();
      if (best == null) {
        break;
      }
      originals.compare(best);
    }
    return originals;
  }

  List<Copy> copies() {
    return copies;
  }

  List<Source> sources() {
    return sources;
  }

  private BitSet explained(Version candidate) {
    BitSet units = (BitSet) explained.clone();
    for (Source source : own) {
      if (Direction.copied(candidate, source.version())) {
        units.or(source.units());
      }
    }
    return units;
  }

  private void compare(Candidate candidate) {
    left.remove(candidate);
    Version version = candidate.version();
    Wording other = Wording.of(version);
    Comparison comparison = new Comparison(wording, other, explained(version));
    if (comparison.isCopy()) {
      copies.add(Found.copy(copy, wording, version, other, comparison));
      sources.add(new Source(version, comparison.units()));
      explained.or(comparison.units());
      for (int at : candidate.fingerprints()) {
        covered.set(at);
      }
    }
  }

  private @Nullable Candidate best() {
    int most = left.stream().mapToInt(c -> c.sharing(covered)).max().orElse(0);
    Candidate best = null;
    for (Candidate candidate : left) {
      if (candidate.sharing(covered) >= Math.max(Sharers.FEWEST, most * NEARLY)
          && (best == null || rather(candidate.version(), best.version()))) {
        best = candidate;
      }
    }
    return best;
  }

  private boolean rather(Version version, Version than) {
    if (copy.credits(version) != copy.credits(than)) {
      return copy.credits(version);
    }
    return Direction.copied(than, version);
  }
}
