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
   * What an article copied, and then who copied it: both at once, for an article that is added.
   *
   * @param number its own in the index, where it may stand already, or -1
   */
  public List<Copy> links(long number, Version version) {
    Wording wording = Wording.of(version);
    List<Candidate> sharing = sharing(number, wording);
    List<Copy> links = new ArrayList<>(copied(version, wording, sharing));
    links.addAll(copiers(version, wording, sharing));
    return links;
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
    return copied(version, wording, sharing(number, wording));
  }

  /**
   * Which articles of the index copied an article: for one that arrives late. Each is to replace
   * the links of that article with {@link #copied} anew, or to stand beside them.
   *
   * @param number its own in the index, where it may stand already, or -1
   */
  public List<Copy> copiers(long number, Version version) {
    Wording wording = Wording.of(version);
    return copiers(version, wording, sharing(number, wording));
  }

  private static List<Copy> copied(Version version, Wording wording, List<Candidate> sharing) {
    List<Candidate> earlier = wanted(sharing, other -> Direction.copied(version, other));
    List<Candidate> own = new ArrayList<>(earlier);
    own.removeIf(candidate -> !version.samePublisher(candidate.version()));
    earlier.removeAll(own);
    Originals updated = Originals.of(version, wording, own, List.of());
    Originals copied = Originals.of(version, wording, earlier, updated.sources());
    List<Copy> copies = new ArrayList<>(copied.copies());
    copies.addAll(updated.copies());
    return copies;
  }

  private static List<Copy> copiers(Version version, Wording wording, List<Candidate> sharing) {
    List<Copy> copies = new ArrayList<>();
    for (Candidate later : wanted(sharing, other -> Direction.copied(other, version))) {
      Wording copier = Wording.of(later.version());
      Comparison comparison = new Comparison(copier, wording, new BitSet());
      if (comparison.isCopy()) {
        copies.add(Found.copy(later.version(), copier, version, wording, comparison));
      }
    }
    return copies;
  }

  private static List<Candidate> wanted(List<Candidate> sharing, Predicate<Version> wanted) {
    List<Candidate> candidates = new ArrayList<>(sharing);
    candidates.removeIf(candidate -> !wanted.test(candidate.version()));
    return candidates;
  }

  private List<Candidate> sharing(long number, Wording wording) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sharers.Sharer sharer : Sharers.of(number, Fingerprints.of(wording), index)) {
      Version version = versions.apply(sharer.article());
      if (version != null) {
        candidates.add(new Candidate(version, sharer.fingerprints()));
      }
    }
    return candidates;
  }
}
