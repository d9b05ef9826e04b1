package org.denbun.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The articles that share fingerprints with one, those that share most first. */
final class Sharers implements FingerprintIndex.Holders {

  /** One in common may be a phrase. */
  static final int FEWEST = 2;

  /** So many are looked at. */
  private static final int MOST = 64;

  private static final int AT_BITS = 24;
  private static final long AT = (1L << AT_BITS) - 1;

  /**
   * An article that shares fingerprints.
   *
   * @param article its number
   * @param fingerprints the places of those that it shares
   */
  record Sharer(long article, int[] fingerprints) {}

  private final long self;
  private long[] pairs = new long[256];
  private int size;

  private Sharers(long self) {
    this.self = self;
  }

  static List<Sharer> of(long self, long[] fingerprints, FingerprintIndex index) {
    Sharers sharers = new Sharers(self);
    index.holders(fingerprints, sharers);
    return sharers.sorted();
  }

  @Override
  public void hold(int at, long article) {
    if (article == self || at > AT) {
      return;
    }
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = article << AT_BITS | at;
  }

  private List<Sharer> sorted() {
    Arrays.sort(pairs, 0, size);
    List<Sharer> sharers = new ArrayList<>();
    for (int begin = 0; begin < size; ) {
      int end = begin;
      while (end < size && pairs[end] >> AT_BITS == pairs[begin] >> AT_BITS) {
        end++;
      }
      if (end - begin >= FEWEST) {
        sharers.add(sharer(begin, end));
      }
      begin = end;
    }
    sharers.sort(
        Comparator.comparingInt((Sharer sharer) -> -sharer.fingerprints().length)
            .thenComparingLong(Sharer::article));
    return sharers.subList(0, Math.min(MOST, sharers.size()));
  }

  private Sharer sharer(int begin, int end) {
    int[] at = new int[end - begin];
    for (int i = begin; i < end; i++) {
      at[i - begin] = (int) (pairs[i] & AT);
    }
    return new Sharer(pairs[begin] >> AT_BITS, at);
  }
}
