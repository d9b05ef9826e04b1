package org.denbun.tagger;

/** Finds the best labels of a stretch of words (Viterbi 1967). For one thread. */
final class Viterbi {

  private final int labels;
  private final float[] transitions;
  private final int[][] before;
  private float[] scores = new float[0];
  private byte[] came = new byte[0];

  Viterbi(Weights weights) {
    labels = weights.labels();
    transitions = weights.transitions();
    before = new int[labels][];
    for (int label = 0; label < labels; label++) {
      int here = label;
      before[label] =
          java.util.stream.IntStream.range(0, labels)
              .filter(b -> Labels.follows(b, here))
              .toArray();
    }
  }

  /** Room for the scores of so many words, all zero; word by word, label by label. */
  float[] scores(int words) {
    int size = words * labels;
    if (scores.length < size) {
      scores = new float[size * 2];
      came = new byte[size * 2];
    }
    java.util.Arrays.fill(scores, 0, size, 0);
    return scores;
  }

  /** The best labels of words whose scores were put into {@link #scores}. */
  void best(int[] found, int words) {
    for (int label = 0; label < labels; label++) {
      scores[label] +=
          Labels.follows(Labels.OUTSIDE, label) ? transitions[label] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < words; i++) {
      for (int label = 0; label < labels; label++) {
        step(i * labels, label);
      }
    }
    int label = last((words - 1) * labels);
    for (int i = words - 1; i >= 0; i--) {
      found[i] = label;
      label = came[i * labels + label];
    }
  }

  private void step(int at, int label) {
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

  private int last(int at) {
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
