package org.denbun.tagger;

import org.jspecify.annotations.Nullable;

/**
 * What the features of a word count for each label, at each place around it; summed up on first
 * use. Safe for use by many threads at once: two that come at once sum up the same.
 */
final class Sums {

  private final Word word;
  private final Weights weights;
  private float @Nullable [] sums;

  Sums(Word word, Weights weights) {
    this.word = word;
    this.weights = weights;
  }

  /** Place by place, label by label. */
  float[] all() {
    float[] all = sums;
    if (all == null) {
      all = sum();
      sums = all;
    }
    return all;
  }

  private float[] sum() {
    int labels = weights.labels();
    float[] sums = new float[(2 * Features.WINDOW + 1) * labels];
    Gathered features = new Gathered();
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      features.clear();
      Features.alone(word, offset, features);
      weights.add(features, sums, (offset + Features.WINDOW) * labels);
    }
    return sums;
  }
}
