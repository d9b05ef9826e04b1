package org.denbun.registry.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RegressionTest {

  /** Of four with the value, three are so; of four without, one. */
  private static final double[] VALUE = {1, 1, 1, 1, 0, 0, 0, 0};

  private static final double[] SO = {1, 1, 1, 0, 1, 0, 0, 0};
  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1};
  private static final double[][] COLUMNS = {VALUE, ONES};

  @Test
  void theOddsOfATableComeOut() {
    double[] fitted = fit(Expected.ANYTHING, ONES);
    assertEquals(2 * Math.log(3), fitted[0], 1e-4);
    assertEquals(-Math.log(3), fitted[1], 1e-4);
  }

  @Test
  void aCoefficientOnTheWrongSideIsNothing() {
    double[] fitted = fit(Expected.parse("- 0"), ONES);
    assertEquals(0, fitted[0]);
    assertEquals(0, fitted[1], 1e-4);
  }

  @Test
  void whatIsExpectedDraws() {
    double[] fitted = fit(Expected.parse("+ 5").with(1000), ONES);
    assertEquals(5, fitted[0], 0.01);
  }

  @Test
  void anExampleThatCountsTwiceIsLikeTwo() {
    double[] weights = ONES.clone();
    weights[0] = 3;
    assertEquals(Math.log(5) + Math.log(3), fit(Expected.ANYTHING, weights)[0], 1e-4);
  }

  @Test
  void whatNeverVariesWeighsNothing() {
    double[][] columns = {new double[8], ONES};
    Expected[] expected = {Expected.ANYTHING, Expected.ANYTHING};
    double[] fitted = new Regression(columns, SO, ONES, expected).fit();
    assertEquals("[0.0, 0.0]", Arrays.toString(fitted));
  }

  private static double[] fit(Expected first, double[] weights) {
    Expected[] expected = {first, Expected.ANYTHING};
    return new Regression(COLUMNS, SO, weights, expected).fit();
  }
}
