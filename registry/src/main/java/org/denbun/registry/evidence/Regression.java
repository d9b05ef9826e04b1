package org.denbun.registry.evidence;

import java.util.Arrays;

/**
 * Fits a logistic regression with a normal prior on each coefficient, none of which may lie on the
 * wrong side of nothing. Coordinate by coordinate, each step as long as the bound of the curvature
 * allows (Böhning and Lindsay, 1988): it never overshoots, and needs no rate. For one thread.
 */
final class Regression {

  private static final int SWEEPS = 20_000;
  private static final double SMALL = 1e-6;

  /** The curvature of a logarithm of odds is nowhere more. */
  private static final double STEEPEST = 0.25;

  private final double[][] values;
  private final double[] targets;
  private final double[] weights;
  private final Expected[] expected;
  private final double[] curvatures;
  private final double[] coefficients;
  private final double[] sums;

  /**
   * @param values of each coefficient, for each example
   * @param targets 1 or 0 for each example
   * @param weights how much each example counts
   * @param expected what is expected of each coefficient
   */
  Regression(double[][] values, double[] targets, double[] weights, Expected[] expected) {
    this.values = values;
    this.targets = targets;
    this.weights = weights;
    this.expected = expected;
    coefficients = new double[values.length];
    sums = new double[targets.length];
    curvatures = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      curvatures[k] = curvature(values[k]) + expected[k].precision();
    }
  }

  private double curvature(double[] column) {
    double curvature = 0;
    for (int i = 0; i < column.length; i++) {
      curvature += STEEPEST * weights[i] * column[i] * column[i];
    }
    return curvature;
  }

  /** The coefficients that fit best. */
  double[] fit() {
    double longest = 1;
    for (int sweep = 0; sweep < SWEEPS && longest > SMALL; sweep++) {
      longest = 0;
      for (int k = 0; k < coefficients.length; k++) {
        longest = Math.max(longest, Math.abs(step(k)));
      }
    }
    return Arrays.copyOf(coefficients, coefficients.length);
  }

  private double step(int k) {
    if (curvatures[k] == 0) {
      return 0;
    }
    double slope = expected[k].slope(coefficients[k]);
    double[] column = values[k];
    for (int i = 0; i < column.length; i++) {
      if (column[i] != 0) {
        slope += weights[i] * column[i] * (1 / (1 + Math.exp(-sums[i])) - targets[i]);
      }
    }
    double to = expected[k].sided(coefficients[k] - slope / curvatures[k]);
    double by = to - coefficients[k];
    coefficients[k] = to;
    for (int i = 0; i < column.length; i++) {
      sums[i] += by * column[i];
    }
    return by;
  }
}
