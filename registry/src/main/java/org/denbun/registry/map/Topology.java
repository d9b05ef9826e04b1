package org.denbun.registry.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that areas share, as TopoJSON has them (topojson-specification, 1.0).
 *
 * @param arcs lines of longitudes and latitudes in turn
 * @param rings of the land: arcs by their index, those against their direction as its complement
 * @param borders indexes of the arcs between two countries
 */
record Topology(List<double[]> arcs, List<int[]> rings, List<Integer> borders) {

  /** Reads a file with the objects {@code land} and {@code countries}. */
  static Topology read(Path file) throws IOException {
    return of(new ObjectMapper().readTree(file.toFile()));
  }

  static Topology of(JsonNode json) {
    List<double[]> arcs = new ArrayList<>();
    json.get("arcs").forEach(arc -> arcs.add(arc(arc, json.get("transform"))));
    List<int[]> rings = new ArrayList<>();
    rings(json.get("objects").get("land"), rings);
    List<int[]> countries = new ArrayList<>();
    rings(json.get("objects").get("countries"), countries);
    return new Topology(arcs, rings, shared(countries));
  }

  private static double[] arc(JsonNode arc, JsonNode transform) {
    double[] line = new double[2 * arc.size()];
    long x = 0;
    long y = 0;
    for (int i = 0; i < arc.size(); i++) {
      x += arc.get(i).get(0).asLong();
      y += arc.get(i).get(1).asLong();
      line[2 * i] = x * number(transform, "scale", 0) + number(transform, "translate", 0);
      line[2 * i + 1] = y * number(transform, "scale", 1) + number(transform, "translate", 1);
    }
    return line;
  }

  private static double number(JsonNode transform, String field, int i) {
    return transform.get(field).get(i).asDouble();
  }

  /** A geometry's rings, however deep: a ring is the list that holds numbers. */
  private static void rings(JsonNode geometry, List<int[]> rings) {
    geometry.path("geometries").forEach(part -> rings(part, rings));
    ringsOf(geometry.path("arcs"), rings);
  }

  private static void ringsOf(JsonNode arcs, List<int[]> rings) {
    if (arcs.path(0).isInt()) {
      int[] ring = new int[arcs.size()];
      for (int i = 0; i < ring.length; i++) {
        ring[i] = arcs.get(i).asInt();
      }
      rings.add(ring);
    } else {
      arcs.forEach(part -> ringsOf(part, rings));
    }
  }

  private static List<Integer> shared(List<int[]> rings) {
    Map<Integer, Integer> uses = new HashMap<>();
    for (int[] ring : rings) {
      for (int arc : ring) {
        uses.merge(arc < 0 ? ~arc : arc, 1, Integer::sum);
      }
    }
    return uses.entrySet().stream()
        .filter(use -> use.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
