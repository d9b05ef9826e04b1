package org.denbun.tagger;

import java.util.Arrays;

/** Labels the words of a stretch. For one thread. */
final class Labelling {

  private final Weights weights;
  private final Gazetteer lists;
  private final Viterbi viterbi;
  private final Gathered features = new Gathered();
  private final float doubt;
  private float[] scores = new float[0];
  private int[] found = new int[0];

  Labelling(Model model) {
    weights = model.weights();
    lists = model.lists();
    viterbi = new Viterbi(weights);
    doubt = model.doubt();
  }

  /** The labels of the stretch's words, in an array of at least as many. */
  int[] labels(Line line, Segments segments) {
    int words = segments.end() - segments.begin();
    room(words);
    boolean listed = false;
    for (int i = 0; i < words; i++) {
      int from = i;
      while (i < words && isDoubtful(line, segments.begin() + i, i * weights.labels())) {
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

  /** Most words are so clearly outside of names that what they say together need not be asked. */
  private boolean isDoubtful(Line line, int i, int at) {
    return lift(line, i) > -doubt && alone(line, i, at) > -doubt;
  }

  /**
   * No less than by how much the words' own features count more for the best name than for none.
   */
  private static float lift(Line line, int i) {
    float lift = 0;
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      lift += line.word(i + offset).lifts()[offset + Features.WINDOW];
    }
    return lift;
  }

  /** Scores a word by the words' own features; by how much the best name has more than none. */
  private float alone(Line line, int i, int at) {
    int labels = weights.labels();
    Arrays.fill(scores, at, at + labels, 0);
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      float[] sums = line.word(i + offset).sums();
      int from = (offset + Features.WINDOW) * labels;
      for (int label = 0; label < labels; label++) {
        scores[at + label] += sums[from + label];
      }
    }
    float best = Float.NEGATIVE_INFINITY;
    for (int label = 1; label < labels; label++) {
      best = Math.max(best, scores[at + label]);
    }
    return best - scores[at];
  }

  private void together(Line line, Segments segments, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = segments.begin() + i;
      segments.stand(at);
      features.clear();
      Features.together(line, at, segments.runBegin(), segments.runEnd(), features);
      weights.add(features, scores, i * weights.labels());
    }
  }
}
