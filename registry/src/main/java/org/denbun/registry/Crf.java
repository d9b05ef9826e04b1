package org.denbun.registry;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained sentence
 * by sentence with FTRL-Proximal (McMahan et al. 2013), whose L1 term keeps most weights at zero.
 * Features are dropped at random as it learns (Srivastava et al. 2014), so that it leans on no
 * single one. What is random comes from a seed: the same input makes the same weights.
 */
final class Crf {

  /**
   * A stretch of words.
   *
   * @param features the numbers of each word's features
   * @param labels each word's label
   */
  record Stretch(int[][] features, int[] labels) {}

  /**
   * How it learns.
   *
   * @param rate how fast
   * @param sparse what a weight costs by its size
   * @param small what a weight costs by its square
   * @param dropped the share of features that are dropped
   */
  record Pace(float rate, float sparse, float small, float dropped, int rounds) {}

  private static final int[] NONE = {};

  private final int labels;
  private final boolean[] allowed;
  private final Pace pace;
  private final SplittableRandom random;
  private final float[] weights;
  private final float[] z;
  private final float[] n;
  private final int transitions;
  private final float[] edges;

  Crf(int features, int labels, boolean[] allowed, Pace pace, long seed) {
    this.labels = labels;
    this.allowed = allowed;
    this.pace = pace;
    random = new SplittableRandom(seed);
    transitions = features * labels;
    z = new float[transitions + labels * labels];
    n = new float[z.length];
    weights = new float[z.length];
    edges = new float[labels * labels];
    for (int e = 0; e < edges.length; e++) {
      edges[e] = allowed[e] ? 1 : 0;
    }
  }

  float weight(int i) {
    return weights[i];
  }

  private static boolean tells(float gradient) {
    return gradient <= -1e-3f || gradient >= 1e-3f;
  }

  private void learn(int i, float gradient) {
    float square = n[i] + gradient * gradient;
    float root = (float) Math.sqrt(square);
    z[i] += gradient - (root - (float) Math.sqrt(n[i])) / pace.rate() * weights[i];
    n[i] = square;
    float size = Math.abs(z[i]) - pace.sparse();
    weights[i] =
        size <= 0 ? 0 : -Math.signum(z[i]) * size / ((1 + root) / pace.rate() + pace.small());
  }

  /** Takes all stretches once a round, in an order of its own each. */
  void train(List<Stretch> stretches) {
    int[] order = new int[stretches.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < pace.rounds(); round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int s : order) {
        learn(dropped(stretches.get(s)));
      }
    }
  }

  private Stretch dropped(Stretch s) {
    int[][] features = new int[s.features().length][];
    for (int i = 0; i < features.length; i++) {
      features[i] = dropped(s.features()[i]);
    }
    return new Stretch(features, s.labels());
  }

  private int[] dropped(int[] features) {
    int[] left = new int[features.length];
    int size = 0;
    for (int feature : features) {
      if (random.nextFloat() >= pace.dropped()) {
        left[size++] = feature;
      }
    }
    return Arrays.copyOf(left, size);
  }

  private void learn(Stretch s) {
    // The features that are left stand for all.
    float scale = 1 / (1 - pace.dropped());
    int length = s.labels().length;
    float[] scores = new float[length * labels];
    for (int i = 0; i < length; i++) {
      for (int f : s.features()[i]) {
        for (int l = 0, w = f * labels; l < labels; l++, w++) {
          scores[i * labels + l] += weights[w] * scale;
        }
      }
    }
    float[] factors = new float[scores.length];
    for (int i = 0; i < length; i++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int l = 0; l < labels; l++) {
        top = Math.max(top, scores[i * labels + l]);
      }
      for (int l = 0; l < labels; l++) {
        factors[i * labels + l] = (float) StrictMath.exp(scores[i * labels + l] - top);
      }
    }
    float[] forward = new float[scores.length];
    float[] backward = new float[scores.length];
    float[] in = new float[labels];
    in[0] = 1;
    for (int i = 0; i < length; i++) {
      float sum = 0;
      for (int l = 0; l < labels; l++) {
        float mass = 0;
        for (int k = 0; k < labels; k++) {
          mass += in[k] * edges[k * labels + l];
        }
        mass *= factors[i * labels + l];
        forward[i * labels + l] = mass;
        sum += mass;
      }
      for (int l = 0; l < labels; l++) {
        forward[i * labels + l] /= sum;
        in[l] = forward[i * labels + l];
      }
    }
    for (int l = 0; l < labels; l++) {
      backward[(length - 1) * labels + l] = edges[l * labels];
    }
    for (int i = length - 2; i >= 0; i--) {
      float sum = 0;
      for (int k = 0; k < labels; k++) {
        float mass = 0;
        for (int l = 0; l < labels; l++) {
          mass +=
              edges[k * labels + l]
                  * factors[(i + 1) * labels + l]
                  * backward[(i + 1) * labels + l];
        }
        backward[i * labels + k] = mass;
        sum += mass;
      }
      for (int k = 0; k < labels; k++) {
        backward[i * labels + k] /= sum;
      }
    }
    float[] pairs = new float[labels * labels];
    float[] pair = new float[labels * labels];
    for (int i = 0; i <= length; i++) {
      float sum = 0;
      for (int k = 0; k < labels; k++) {
        float left = i == 0 ? (k == 0 ? 1 : 0) : forward[(i - 1) * labels + k];
        for (int l = 0; l < labels; l++) {
          float right =
              i == length ? (l == 0 ? 1 : 0) : factors[i * labels + l] * backward[i * labels + l];
          float mass = left * edges[k * labels + l] * right;
          pair[k * labels + l] = mass;
          sum += mass;
        }
      }
      for (int e = 0; e < pair.length; e++) {
        pairs[e] += pair[e] / sum;
      }
      int before = i == 0 ? 0 : s.labels()[i - 1];
      int here = i == length ? 0 : s.labels()[i];
      pairs[before * labels + here] -= 1;
    }
    float[] gradient = new float[labels];
    for (int i = 0; i < length; i++) {
      float sum = 0;
      for (int l = 0; l < labels; l++) {
        gradient[l] = forward[i * labels + l] * backward[i * labels + l];
        sum += gradient[l];
      }
      for (int l = 0; l < labels; l++) {
        gradient[l] = scale * (gradient[l] / sum - (s.labels()[i] == l ? 1 : 0));
      }
      for (int l = 0; l < labels; l++) {
        for (int f : tells(gradient[l]) ? s.features()[i] : NONE) {
          learn(f * labels + l, gradient[l]);
        }
      }
    }
    for (int e = 0; e < pairs.length; e++) {
      if (allowed[e] && tells(pairs[e])) {
        learn(transitions + e, pairs[e]);
        edges[e] = (float) StrictMath.exp(weight(transitions + e));
      }
    }
  }

  float transition(int e) {
    return weight(transitions + e);
  }
}
