package org.denbun.tagger;

import java.util.Arrays;

/**
 * Labels the words of a stretch, from coarse to fine (Weiss and Taskar 2010): a look at single
 * words leaves the few that may be in a name, and only those are labelled. For one thread.
 */
final class Labelling {

  /**
   * The least log-odds of a word being in a name for which its labels are asked: 2 in 100. A higher
   * one loses names, a lower one costs time and finds none.
   */
  private static final float LEAST = -4;

  private final Weights weights;
  private final Gazetteer lists;
  private final Viterbi viterbi;
  private final Gathered features = new Gathered();
  private final float gate;
  private float[] scores = new float[0];
  private int[] found = new int[0];

  Labelling(Model model) {
    weights = model.weights();
    lists = model.lists();
    viterbi = new Viterbi(weights);
    gate = model.gate().transitions()[0];
  }

  /** The labels of the stretch's words, in an array of at least as many. */
  int[] labels(Line line, Segments segments) {
    int words = segments.end() - segments.begin();
    room(words);
    boolean listed = false;
    for (int i = 0; i < words; i++) {
      int from = i;
      while (i < words && isLikely(line, segments.begin() + i)) {
        i++;
      }
      if (i > from) {
        if (!listed) {
          lists.find(line, 0, segments.begin(), segments.end(), line.listed());
          listed = true;
        }
        together(line, segments, from, i);
        viterbi.best(scores, from, i, found);
      }
    }
    return found;
  }

  private void room(int words) {
    int size = words * weights.labels();
    if (scores.length < size) {
      scores = new float[size * 2];
      found = new int[words * 2];
    }
    Arrays.fill(found, 0, words, Labels.OUTSIDE);
  }

  /** Whether a word may be in a name, as far as single words tell. */
  private boolean isLikely(Line line, int i) {
    float chance = gate;
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      chance += line.weighed(i + offset).chances()[offset + Features.WINDOW];
    }
    return chance > LEAST;
  }

  private void alone(Line line, int i, int at) {
    int labels = weights.labels();
    Arrays.fill(scores, at, at + labels, 0);
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      float[] sums = line.weighed(i + offset).sums().all();
      int from = (offset + Features.WINDOW) * labels;
      for (int label = 0; label < labels; label++) {
        scores[at + label] += sums[from + label];
      }
    }
  }

  private void together(Line line, Segments segments, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = segments.begin() + i;
      alone(line, at, i * weights.labels());
      segments.stand(at);
      features.clear();
      Features.together(line, at, segments.runBegin(), segments.runEnd(), features);
      weights.add(features, scores, i * weights.labels());
    }
  }
}
