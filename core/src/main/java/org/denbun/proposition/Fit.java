package org.denbun.proposition;

import java.util.Arrays;
import java.util.Set;

/** How a statement fits a question, by each kind of evidence. For one thread. */
final class Fit {

  private final double[] values = new double[Evidence.values().length];

  double get(Evidence evidence) {
    return values[evidence.ordinal()];
  }

  void set(Evidence evidence, double value) {
    values[evidence.ordinal()] = value;
  }

  void set(Evidence evidence, boolean value) {
    set(evidence, value ? 1 : 0);
  }

  void add(Evidence evidence, double value) {
    values[evidence.ordinal()] += value;
  }

  /** Makes a sum the mean of so many; of none, nothing. */
  void divide(Evidence evidence, double by) {
    values[evidence.ordinal()] = by == 0 ? 0 : values[evidence.ordinal()] / by;
  }

  /** How likely it is that the statement says what is asked, from 0 to 1. */
  double likelihood() {
    return without(Set.of());
  }

  /** The same with some evidence disregarded. */
  double without(Set<Evidence> disregarded) {
    double sum = Evidence.NOTHING;
    for (Evidence evidence : Evidence.values()) {
      sum += disregarded.contains(evidence) ? 0 : evidence.weight() * get(evidence);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
