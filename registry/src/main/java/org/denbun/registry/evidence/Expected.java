package org.denbun.registry.evidence;

/**
 * What is expected of a coefficient.
 *
 * @param least that it may be
 * @param most that it may be
 * @param mean of the normal distribution that it is expected to be drawn from
 * @param precision one by its variance; 0 where nothing is expected
 */
record Expected(double least, double most, double mean, double precision) {

  static final Expected ANYTHING =
      new Expected(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, 0);

  /** The same with another precision. */
  Expected with(double other) {
    return new Expected(least, most, mean, other);
  }

  double slope(double coefficient) {
    return precision * (coefficient - mean);
  }

  double sided(double coefficient) {
    return Math.clamp(coefficient, least, most);
  }

  /** Reads a side, {@code +}, {@code -} or {@code ?}, a space and a mean. */
  static Expected parse(String text) {
    String[] words = text.split(" ");
    double least = words[0].equals("+") ? 0 : Double.NEGATIVE_INFINITY;
    double most = words[0].equals("-") ? 0 : Double.POSITIVE_INFINITY;
    return new Expected(least, most, Double.parseDouble(words[1]), 0);
  }
}
