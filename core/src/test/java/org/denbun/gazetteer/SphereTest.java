package org.denbun.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SphereTest {

  @Test
  void aDegreeOfAMeridianIsAHundredAndElevenKilometres() {
    assertEquals(111.195, Sphere.kilometres(35, 139, 36, 139), 0.01);
  }

  @Test
  void theWayBackLeadsToTheStart() {
    double[] there = Sphere.destination(43.1, 131.9, 60, 800);
    assertEquals(800, Sphere.kilometres(43.1, 131.9, there[0], there[1]), 0.001);
  }

  @Test
  void northIsNorth() {
    double[] there = Sphere.destination(43.1, 131.9, 0, 1500);
    assertEquals(56.59, there[0], 0.01);
    assertEquals(131.9, there[1], 1e-9);
  }

  @Test
  void theDateLineIsCrossed() {
    assertEquals(-179.1, Sphere.destination(0, 180, 90, 100)[1], 0.01);
  }
}
