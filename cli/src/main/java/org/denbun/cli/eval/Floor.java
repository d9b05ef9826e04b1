package org.denbun.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one set must reach.
 *
 * @param file the set, as a path from the folder of the floors
 * @param sha256 the hash of the set that the figures were reached on
 * @param least the least figure by the name of its measure: F1 of the chain measures, per cent of
 *     the labels
 */
record Floor(String file, String sha256, Map<String, BigDecimal> least) {
  private static final List<String> NAMES =
      Stream.concat(Measure.ALL.stream(), Annotation.LABELS.stream()).toList();

  /** The figures reached, rounded down to one digit. */
  static Floor at(String file, String sha256, Figures figures) {
    var least = new LinkedHashMap<String, BigDecimal>();
    NAMES.forEach(name -> least.put(name, roundedDown(figure(figures, name))));
    return new Floor(file, sha256, least);
  }

  static Floor of(JsonNode set) {
    var least = new LinkedHashMap<String, BigDecimal>();
    for (String name : NAMES) {
      if (set.path(name).isNumber()) {
        least.put(name, set.path(name).decimalValue());
      }
    }
    return new Floor(set.path("file").asText(), set.path("sha256").asText(), least);
  }

  ObjectNode json(JsonMapper mapper) {
    ObjectNode set = mapper.createObjectNode().put("file", file).put("sha256", sha256);
    least.forEach(set::put);
    return set;
  }

  /** What these figures fall short of, a sentence each. */
  List<String> missedBy(Figures figures) {
    return least.keySet().stream()
        .filter(name -> new BigDecimal(figure(figures, name)).compareTo(floor(name)) < 0)
        .map(name ->
            "%s %.2f is below its floor %s".formatted(name, figure(figures, name), floor(name)))
        .toList();
  }

  /** What another floor asks less of than this one, a phrase each. */
  List<String> loweredBy(Floor other) {
    return least.keySet().stream()
        .filter(name -> other.least.containsKey(name))
        .filter(name -> other.floor(name).compareTo(floor(name)) < 0)
        .map(name -> name + " from " + floor(name) + " to " + other.floor(name))
        .toList();
  }

  private BigDecimal floor(String name) {
    return Objects.requireNonNull(least.get(name));
  }

  private static double figure(Figures figures, String name) {
    return Measure.ALL.contains(name) ? 100 * figures.f1(name) : figures.labelShare(name);
  }

  private static BigDecimal roundedDown(double figure) {
    return new BigDecimal(figure).setScale(1, RoundingMode.FLOOR);
  }
}
