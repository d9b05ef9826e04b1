package org.denbun.proposition;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** The evidence that is there at all. */
  Map<Evidence, Double> values() {
    Map<Evidence, Double> there = new EnumMap<>(Evidence.class);
    for (Evidence evidence : Evidence.values()) {
      if (get(evidence) != 0) {
        there.put(evidence, get(evidence));
      }
    }
    return Collections.unmodifiableMap(there);
  }

  /** How likely it is that the statement says what is asked, from 0 to 1. */
  double likelihood() {
    return likelihood(evidence -> evidence);
  }

  /**
   * The same where evidence is taken for other evidence.
   *
   * @param taken what it is taken for; null where it is disregarded
   */
  double likelihood(Function<Evidence, @Nullable Evidence> taken) {
    double sum = Evidence.nothing();
    for (Evidence evidence : Evidence.values()) {
      Evidence as = taken.apply(evidence);
      sum += as == null ? 0 : as.weight() * get(evidence);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
