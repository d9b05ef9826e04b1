package org.denbun.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.denbun.Copy;
import org.denbun.copy.Originals.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article copied, and who copied it, among the articles of an index. As safe for use
 * by many threads at once as its index and its versions are.
 */
public final class CopyFinder {

  private final FingerprintIndex index;
  private final LongFunction<@Nullable Version> versions;

  /**
   * A finder.
   *
   * @param versions the version of a number of the index, or null where it is no longer at hand
   */
  public CopyFinder(FingerprintIndex index, LongFunction<@Nullable Version> versions) {
    this.index = index;
    this.versions = versions;
  }

  /**
   * What an article copied: from other publishers, and from its own publisher's earlier articles
   * (kind {@code UPDATE}). A story that many have is linked to one of the earliest of them, not to
   * all; the links lead on to the first.
   *
   * @param number its own in the index, where it may stand already, or -1
   */
  public List<Copy> copied(long number, Version version) {
    Wording wording = Wording.of(version);
    List<Candidate> earlier =
        candidates(number, wording, other -> Direction.copied(version, other));
    List<Candidate> own = new ArrayList<>(earlier);
    own.removeIf(candidate -> !version.samePublisher(candidate.version()));
    earlier.removeAll(own);
    Originals updated = Originals.of(version, wording, own, List.of());
    Originals copied = Originals.of(version, wording, earlier, updated.sources());
    List<Copy> copies = new ArrayList<>(copied.copies());
    copies.addAll(updated.copies());
    return copies;
  }

  /**
   * Which articles of the index copied an article: for one that arrives late. Each is to replace
   * the links of that article with {@link #copied} anew, or to stand beside them.
   *
   * @param number its own in the index, where it may stand already, or -1
   */
  public List<Copy> copiers(long number, Version version) {
    Wording wording = Wording.of(version);
    List<Copy> copies = new ArrayList<>();
    for (Candidate later : candidates(number, wording, other -> Direction.copied(other, version))) {
      Wording copier = Wording.of(later.version());
      Comparison comparison = new Comparison(copier, wording, new BitSet());
      if (comparison.isCopy()) {
        copies.add(Found.copy(later.version(), copier, version, wording, comparison));
      }
    }
    return copies;
  }

  private List<Candidate> candidates(long number, Wording wording, Predicate<Version> wanted) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sharers.Sharer sharer : Sharers.of(number, Fingerprints.of(wording), index)) {
      Version version = versions.apply(sharer.article());
      if (version != null && wanted.test(version)) {
        candidates.add(new Candidate(version, sharer.fingerprints()));
      }
    }
    return candidates;
  }
}
