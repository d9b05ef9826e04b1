package org.denbun.registry;

import java.util.List;
import java.util.Random;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained sentence
 * by sentence with FTRL-Proximal (McMahan et al. 2013), whose L1 term keeps most weights at zero.
 * The order of the sentences comes from a fixed seed: the same input makes the same weights.
 */
final class Crf {

  /**
   * A stretch of words.
   *
   * @param features the numbers of each word's features
   * @param labels each word's label
   */
  record Stretch(int[][] features, int[] labels) {}

  /** How fast it learns, what a weight costs by its size, and by its square. */
  record Pace(float rate, float sparse, float small, int rounds) {}

  private final int labels;
  private final boolean[] allowed;
  private final Pace pace;
  private final float[] z;
  private final float[] n;
  private final int transitions;
  private final float[] edges;

  Crf(int features, int labels, boolean[] allowed, Pace pace) {
    this.labels = labels;
    this.allowed = allowed;
    this.pace = pace;
    transitions = features * labels;
    z = new float[transitions + labels * labels];
    n = new float[z.length];
    edges = new float[labels * labels];
  }

  float weight(int i) {
    float size = Math.abs(z[i]) - pace.sparse();
    return size <= 0
        ? 0
        : -Math.signum(z[i]) * size / ((1 + (float) Math.sqrt(n[i])) / pace.rate() + pace.small());
  }

  private void learn(int i, float gradient) {
    if (gradient > -1e-3f && gradient < 1e-3f) {
      return;
    }
    float square = n[i] + gradient * gradient;
    float sigma = ((float) Math.sqrt(square) - (float) Math.sqrt(n[i])) / pace.rate();
    z[i] += gradient - sigma * weight(i);
    n[i] = square;
  }

  /** Takes all stretches once a round, in an order of its own each. */
  void train(List<Stretch> stretches) {
    int[] order = new int[stretches.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(20260101);
    for (int round = 0; round < pace.rounds(); round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int s : order) {
        learn(stretches.get(s));
      }
    }
  }

  private void learn(Stretch s) {
    int length = s.labels().length;
    float[] scores = new float[length * labels];
    for (int i = 0; i < length; i++) {
      for (int f : s.features()[i]) {
        for (int l = 0, w = f * labels; l < labels; l++, w++) {
          scores[i * labels + l] += weight(w);
        }
      }
    }
    for (int e = 0; e < edges.length; e++) {
      edges[e] = allowed[e] ? (float) StrictMath.exp(weight(transitions + e)) : 0;
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
        gradient[l] = gradient[l] / sum - (s.labels()[i] == l ? 1 : 0);
      }
      for (int f : s.features()[i]) {
        for (int l = 0, w = f * labels; l < labels; l++, w++) {
          learn(w, gradient[l]);
        }
      }
    }
    for (int e = 0; e < pairs.length; e++) {
      if (allowed[e]) {
        learn(transitions + e, pairs[e]);
      }
    }
  }

  float transition(int e) {
    return weight(transitions + e);
  }
}
