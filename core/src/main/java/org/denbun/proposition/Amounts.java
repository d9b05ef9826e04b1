package org.denbun.proposition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Compares numbers of the same things, each as exact as it is told. */
final class Amounts {

  /** What is not exact says the same as what is, but not quite. */
  static final double ABOUT = 0.95;

  /** So far, as a share of the exact number, a round one is off at most. */
  private static final double OFF = 0.05;

  private Amounts() {}

  /** How near one number comes to another, from 0 to 1. */
  static double like(Feature one, Feature other) {
    if (AmountKeys.sameRatio(one.keys(), other.keys())) {
      return 1;
    }
    if (AmountKeys.opposed(one.keys(), other.keys())) {
      return 0;
    }
    return one.value().equals(other.value())
        ? 1
        : about(one, other) || things(one, other) ? ABOUT : 0;
  }

  /** Whether both are so many, where one of them does not say of what. */
  private static boolean things(Feature one, Feature other) {
    if (!AmountKeys.things(one.keys(), other.keys())) {
      return false;
    }
    BigDecimal mine = Numbers.amount(one.value());
    BigDecimal its = Numbers.amount(other.value());
    return mine != null
        && its != null
        && mine.compareTo(BigDecimal.ONE) > 0
        && mine.compareTo(its) == 0
        && counts(one)
        && counts(other);
  }

  /** Whether it counts things: no share, no factor and no length of time. */
  private static boolean counts(Feature number) {
    return AmountKeys.ratios(number.keys()).isEmpty()
        && Numbers.unit(number.value()).codePoints().allMatch(Character::isLetter);
  }

  private static boolean about(Feature one, Feature other) {
    boolean inexact =
        one.keys().contains(AmountKeys.ABOUT) || other.keys().contains(AmountKeys.ABOUT);
    return inexact && sameUnit(one.value(), other.value()) && rounded(one.value(), other.value());
  }

  private static boolean sameUnit(String one, String other) {
    return Numbers.unit(one).equals(Numbers.unit(other));
  }

  private static boolean rounded(String one, String other) {
    BigDecimal mine = Numbers.amount(one);
    BigDecimal its = Numbers.amount(other);
    return mine != null && its != null && (rounds(mine, its) || rounds(its, mine));
  }

  /** Whether one number is another rounded as news rounds, up or down, and not far from it. */
  private static boolean rounds(BigDecimal round, BigDecimal exact) {
    int digits = round.stripTrailingZeros().precision();
    double off = Math.abs(round.subtract(exact).doubleValue());
    return digits < exact.stripTrailingZeros().precision()
        && off <= OFF * Math.abs(exact.doubleValue())
        && (to(exact, digits, RoundingMode.DOWN).compareTo(round) == 0
            || to(exact, digits, RoundingMode.UP).compareTo(round) == 0);
  }

  private static BigDecimal to(BigDecimal exact, int digits, RoundingMode mode) {
    return exact.round(new MathContext(digits, mode));
  }
}
