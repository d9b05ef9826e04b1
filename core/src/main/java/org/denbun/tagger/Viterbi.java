package org.denbun.tagger;

import java.util.stream.IntStream;

/** Finds the best labels of words by their scores (Viterbi 1967). For one thread. */
final class Viterbi {

  private final int labels;
  private final float[] transitions;
  private final int[][] before;
  private byte[] came = new byte[0];

  Viterbi(Weights weights) {
    labels = weights.labels();
    transitions = weights.transitions();
    before = new int[labels][];
    for (int label = 0; label < labels; label++) {
      int here = label;
      before[label] =
          IntStream.range(0, labels).filter(earlier -> Labels.follows(earlier, here)).toArray();
    }
  }

  /**
   * @param scores word by word, label by label; spent afterwards
   * @param found where the labels of the words from {@code begin} to {@code end} are put
   */
  void best(float[] scores, int begin, int end, int[] found) {
    if (came.length < end * labels) {
      came = new byte[end * labels * 2];
    }
    for (int label = 0; label < labels; label++) {
      boolean opens = Labels.follows(Labels.OUTSIDE, label);
      scores[begin * labels + label] += opens ? transitions[label] : Float.NEGATIVE_INFINITY;
    }
    for (int i = begin + 1; i < end; i++) {
      for (int label = 0; label < labels; label++) {
        step(scores, i * labels, label);
      }
    }
    int label = last(scores, (end - 1) * labels);
    for (int i = end - 1; i >= begin; i--) {
      found[i] = label;
      label = came[i * labels + label];
    }
  }

  private void step(float[] scores, int at, int label) {
    float best = Float.NEGATIVE_INFINITY;
    int from = 0;
    for (int previous : before[label]) {
      float score = scores[at - labels + previous] + transitions[previous * labels + label];
      if (score > best) {
        best = score;
        from = previous;
      }
    }
    scores[at + label] += best;
    came[at + label] = (byte) from;
  }

  private int last(float[] scores, int at) {
    int best = Labels.OUTSIDE;
    for (int previous : before[Labels.OUTSIDE]) {
      if (scores[at + previous] + transitions[previous * labels]
          > scores[at + best] + transitions[best * labels]) {
        best = previous;
      }
    }
    return best;
  }
}
