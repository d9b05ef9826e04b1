package org.denbun.copy;

import java.util.Arrays;

/**
 * The fingerprints of a text, by winnowing (Schleimer, Wilkerson and Aiken 2003): of the hashes of
 * all {@value #GRAM}-grams, the least in every window of {@value #WINDOW}. Two texts that share a
 * stretch of {@code GRAM + WINDOW - 1} units share a fingerprint.
 */
public final class Fingerprints {

  /** Shorter ones are phrases that any article may have. */
  static final int GRAM = 8;

  /** A wider one makes fewer fingerprints and misses more. */
  static final int WINDOW = 16;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Fingerprints() {}

  /**
   * The fingerprints of a version: distinct, in ascending order, about one for every eight letters
   * of a script of syllables; none of a text of a few words. They are the same on every machine,
   * and change only with what counts as a unit of wording.
   */
  public static long[] of(Version version) {
    return of(Wording.of(version));
  }

  static long[] of(Wording wording) {
    long[] hashes = hashes(wording);
    long[] chosen = chosen(hashes, Math.min(WINDOW, hashes.length));
    Arrays.sort(chosen);
    int distinct = 0;
    for (int i = 0; i < chosen.length; i++) {
      if (i == 0 || chosen[i] != chosen[i - 1]) {
        chosen[distinct++] = chosen[i];
      }
    }
    return Arrays.copyOf(chosen, distinct);
  }

  private static long[] hashes(Wording wording) {
    long[] hashes = new long[Math.max(0, wording.size() - GRAM + 1)];
    long leaving = 1;
    for (int i = 0; i < GRAM; i++) {
      leaving *= BASE;
    }
    long hash = 0;
    for (int i = 0; i < wording.size(); i++) {
      hash = hash * BASE + mixed(wording.unit(i));
      if (i >= GRAM) {
        hash -= leaving * mixed(wording.unit(i - GRAM));
      }
      if (i >= GRAM - 1) {
        hashes[i - GRAM + 1] = mixed(hash);
      }
    }
    return hashes;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static long[] chosen(long[] hashes, int window) {
    long[] chosen = new long[hashes.length];
    int size = 0;
    int least = -1;
    for (int end = window; end <= hashes.length && window > 0; end++) {
      int before = least;
      least = least(hashes, end - window, end, least);
      if (least != before) {
        chosen[size++] = hashes[least];
      }
    }
    return Arrays.copyOf(chosen, size);
  }

  /** Of equal hashes the one chosen before, else the last: then a run of one letter has few. */
  private static int least(long[] hashes, int begin, int end, int before) {
    if (before >= begin) {
      return hashes[end - 1] < hashes[before] ? end - 1 : before;
    }
    int least = end - 1;
    for (int i = end - 2; i >= begin; i--) {
      if (hashes[i] < hashes[least]) {
        least = i;
      }
    }
    return least;
  }
}
