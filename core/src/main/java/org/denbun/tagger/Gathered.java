package org.denbun.tagger;

import java.util.Arrays;

/** Features of a word, in the order they were found. For one thread. */
final class Gathered {

  private int[] features = new int[128];
  private int size;

  void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = feature;
  }

  /** Leaves those that have their bit in a sieve, by their highest bits. */
  void sift(long[] sieve) {
    int left = 0;
    for (int i = 0; i < size; i++) {
      int feature = features[i];
      features[left] = feature;
      // Without a branch: the processor could not guess it.
      left += (int) (sieve[feature >>> 18] >>> (feature >>> 12) & 1);
    }
    size = left;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return features[i];
  }

  int[] all() {
    return Arrays.copyOf(features, size);
  }
}
