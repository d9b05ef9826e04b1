package org.denbun.affair;

import java.util.HashMap;
import java.util.Map;

/** Terms with their weights; not safe for use by several threads while it grows. */
final class Vector {
  private final Map<String, Double> weights = new HashMap<>();
  private double square;

  void add(String term, double weight) {
    double before = weights.getOrDefault(term, 0.0);
    weights.put(term, before + weight);
    square += weight * (2 * before + weight);
  }

  void add(Vector other) {
    other.weights.forEach(this::add);
  }

  Iterable<String> terms() {
    return weights.keySet();
  }

  /** The cosine of the angle between two, from 0 to 1. */
  double cosine(Vector other) {
    if (weights.size() > other.weights.size()) {
      return other.cosine(this);
    }
    double product = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      product += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / Math.sqrt(square * other.square);
  }
}
