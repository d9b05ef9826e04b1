package org.denbun.registry.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.denbun.gazetteer.PlaceKind;

/**
 * A line of a GeoNames dump; its readme names the columns.
 *
 * @param id its number
 * @param name its name in Latin letters
 * @param ascii the same in ASCII
 * @param alternates its names in any language, without telling which
 * @param feature its feature code, as {@code PPLC}
 * @param region its country and first-level code, as {@code RU.59}
 * @param modified the day on which it was last changed, ISO 8601
 */
record GeoName(
    String id,
    String name,
    String ascii,
    List<String> alternates,
    double lat,
    double lon,
    String feature,
    String country,
    String region,
    long population,
    String modified) {

  static List<GeoName> read(Path dump) throws IOException {
    try (Stream<String> lines = Files.lines(dump)) {
      return lines.map(line -> of(line.split("\t", -1))).toList();
    }
  }

  private static GeoName of(String[] cells) {
    return new GeoName(
        cells[0],
        cells[1],
        cells[2],
        cells[3].isEmpty() ? List.of() : List.of(cells[3].split(",")),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        cells[7],
        cells[8],
        cells[8] + "." + cells[10],
        Long.parseLong(cells[14]),
        cells[18]);
  }

  PlaceKind kind() {
    return feature.equals("PPLX") ? PlaceKind.DISTRICT : PlaceKind.CITY;
  }

  String uri() {
    return "geonames:" + id;
  }
}
