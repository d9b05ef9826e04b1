package org.denbun.registry.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of the home country, as a list made by hand has it.
 *
 * @param region the name of its first-level division
 * @param name its full name
 * @param position latitude and longitude where GeoNames has no such place, else null
 * @param people how many live there, where GeoNames does not tell
 */
record Municipality(String region, String name, double @Nullable [] position, long people) {

  /** Those that GeoNames leaves out are small towns. */
  private static final long USUAL = 10_000;

  static List<Municipality> all(String language) throws IOException {
    List<Municipality> all = new ArrayList<>();
    for (Map<String, String> row : PackagedTable.read(language + "-municipalities.tsv").rows()) {
      for (String cell : row.getOrDefault("names", "").split("\\|")) {
        all.add(of(row.getOrDefault("region", ""), cell));
      }
    }
    return all;
  }

  private static Municipality of(String region, String cell) {
    int at = cell.indexOf('@');
    if (at < 0) {
      return new Municipality(region, cell, null, USUAL);
    }
    String[] degrees = cell.substring(at + 1).split(",");
    double[] position = {Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])};
    long people = degrees.length > 2 ? Long.parseLong(degrees[2]) : USUAL;
    return new Municipality(region, cell.substring(0, at), position, people);
  }
}
