package org.denbun.registry.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyTest {
  /** Two squares side by side; arc 0 is between them. */
  private static final String SQUARES =
      """
      {"transform": {"scale": [0.5, 0.5], "translate": [10, 0]},
       "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 2], [2, 0], [0, -2], [-2, 0]]],
       "objects": {
         "land": {"geometries": [{"arcs": [[[1, -3]]]}]},
         "countries": {"geometries": [{"arcs": [[0, 1]]}, {"arcs": [[[0, 2]]]}]}}}
      """;

  private static Topology squares() throws IOException {
    return Topology.of(new ObjectMapper().readTree(SQUARES));
  }

  @Test
  void stepsBecomeDegrees() throws IOException {
    assertArrayEquals(new double[] {11, 0, 11, 1}, squares().arcs().getFirst());
  }

  @Test
  void aBorderIsWhatTwoCountriesShare() throws IOException {
    assertEquals(List.of(0), squares().borders());
  }

  @Test
  void landIsMadeOfItsOwnRings() throws IOException {
    assertArrayEquals(new int[] {1, -3}, squares().rings().getFirst());
  }

  @Test
  void theSameInputMakesTheSameBytes() throws IOException {
    assertArrayEquals(MapFile.of(squares()), MapFile.of(squares()));
  }

  @Test
  void whatChangesALineLeastIsLeftOutFirst() {
    double[] line = {0, 0, 1, 0.01, 2, 0, 3, 5, 4, 0, 5, 0};
    assertArrayEquals(new double[] {0, 0, 2, 0, 3, 5, 4, 0, 5, 0}, Simplification.of(line, 0.1));
  }

  @Test
  void theEndsOfALineStay() {
    double[] flat = {0, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0};
    double[] kept = Simplification.of(flat, 1);
    assertEquals(0, kept[0]);
    assertEquals(5, kept[kept.length - 2]);
  }
}
