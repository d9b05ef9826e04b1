package org.denbun.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads a packaged table of two columns, a tab between them; a line that begins with # is none. */
public final class Mapping {

  private Mapping() {}

  /**
   * The table, by its first column.
   *
   * @param file its name beside this class
   */
  public static Map<String, String> of(String file) throws IOException {
    Map<String, String> mapping = new TreeMap<>();
    for (String line : text(file).lines().toList()) {
      int tab = line.indexOf('\t');
      if (!line.startsWith("#") && tab > 0) {
        mapping.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return mapping;
  }

  /** A packaged text. */
  static String text(String file) throws IOException {
    try (InputStream in = Mapping.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("not packaged: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
