package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void distanceCountsTheLettersToChange() {
    assertEquals(0, Nearest.distance("Marker", "marker"));
    assertEquals(1, Nearest.distance("Markr", "Marker"));
    assertEquals(6, Nearest.distance("", "Marker"));
  }

  @Test
  void theNearestIsOffered() {
    assertEquals(". Maybe Before?", Nearest.hint("Befor", List.of("After", "Before")));
  }

  @Test
  void nothingIsOfferedWhereNothingIsNear() {
    assertEquals("", Nearest.hint("Colour", List.of("After", "Before")));
    assertEquals("", Nearest.hint("Colour", List.of()));
  }
}
