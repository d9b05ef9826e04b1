package org.denbun.proposition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The coefficients of a logistic regression over {@link Evidence}.
 *
 * @param weights by the name of the evidence, and of the intercept
 */
record Coefficients(Map<String, Double> weights) {

  private static final String FILE = "evidence.tsv";
  private static final String INTERCEPT = "INTERCEPT";

  /** Those that the registry's {@code evidence} command wrote. */
  static final Coefficients SHIPPED = packaged();

  private static Coefficients packaged() {
    try (InputStream in = Coefficients.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + FILE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines of a name, a tab and a number; a line that begins with # is none. */
  static Coefficients parse(String table) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : table.lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return new Coefficients(Map.copyOf(weights));
  }

  double of(Evidence evidence) {
    return of(evidence.name());
  }

  double intercept() {
    return of(INTERCEPT);
  }

  private double of(String name) {
    Double weight = weights.get(name);
    if (weight == null) {
      throw new IllegalStateException(FILE + " has no weight for " + name);
    }
    return weight;
  }
}
