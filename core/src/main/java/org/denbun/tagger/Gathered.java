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
