package org.denbun.cli.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of what was right; grows as articles are scored. Not safe for use by many threads. */
final class Figures {
  private final Map<String, Integer> right = new LinkedHashMap<>();
  private final Map<String, Integer> labels = new LinkedHashMap<>();
  private int documents;
  private int gold;
  private int predicted;

  Figures() {
    Measure.ALL.forEach(measure -> right.put(measure, 0));
    Annotation.LABELS.forEach(label -> labels.put(label, 0));
  }

  void document(int goldClaims, int predictedClaims) {
    documents++;
    gold += goldClaims;
    predicted += predictedClaims;
  }

  void measure(String measure, boolean isRight) {
    right.merge(measure, isRight ? 1 : 0, Integer::sum);
  }

  void label(String label, boolean isRight) {
    labels.merge(label, isRight ? 1 : 0, Integer::sum);
  }

  int documents() {
    return documents;
  }

  int gold() {
    return gold;
  }

  int predicted() {
    return predicted;
  }

  int pairs() {
    return right.getOrDefault(Measure.CLAIM, 0);
  }

  double precision(String measure) {
    return share(right.getOrDefault(measure, 0), predicted);
  }

  double recall(String measure) {
    return share(right.getOrDefault(measure, 0), gold);
  }

  double f1(String measure) {
    double p = precision(measure);
    double r = recall(measure);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** Per cent of the pairs with this label right; 0 where nothing was paired. */
  double labelShare(String label) {
    return pairs() == 0 ? 0 : 100.0 * labels.getOrDefault(label, 0) / pairs();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
