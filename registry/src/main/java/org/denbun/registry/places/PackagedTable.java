package org.denbun.registry.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of this package: tab-separated lines under a header line, comments after #. */
record PackagedTable(List<Map<String, String>> rows) {

  static PackagedTable read(String file) throws IOException {
    try (InputStream in = PackagedTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("there is no table " + file);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  static PackagedTable of(List<String> lines) {
    List<String> data = lines.stream().filter(line -> !line.startsWith("#")).toList();
    String[] header = data.getFirst().split("\t");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : data.subList(1, data.size())) {
      Map<String, String> row = new HashMap<>();
      String[] cells = line.split("\t", -1);
      for (int c = 0; c < Math.min(header.length, cells.length); c++) {
        row.put(header[c], cells[c]);
      }
      rows.add(row);
    }
    return new PackagedTable(List.copyOf(rows));
  }

  /** The value of a row whose first column says so; empty where there is none. */
  Map<String, String> pairs(String key, String value) {
    Map<String, String> pairs = new HashMap<>();
    rows.forEach(row -> pairs.put(row.getOrDefault(key, ""), row.getOrDefault(value, "")));
    return pairs;
  }
}
