package org.denbun.server.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SpacingTest {
  private static final double[] EQUAL = {1, 1, 1};

  @Test
  void whatHasRoomStandsWhereItWants() {
    double[] wanted = {0, 50, 90};
    assertArrayEquals(wanted, Spacing.of(wanted, EQUAL, new double[] {0, 10, 10}), 1e-9);
  }

  @Test
  void whatHasNoneGivesWayAlike() {
    double[] placed = Spacing.of(new double[] {50, 50, 50}, EQUAL, new double[] {0, 10, 10});
    assertArrayEquals(new double[] {40, 50, 60}, placed, 1e-9);
  }

  @Test
  void theOrderIsKept() {
    double[] placed = Spacing.of(new double[] {90, 0, 50}, EQUAL, new double[] {0, 10, 10});
    assertArrayEquals(new double[] {35, 45, 55}, placed, 12);
  }
}
