package org.denbun.server.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A reading that would be too long for who reads it leaves out what matters least, and says so. */
final class Digest {
  /** Longer JSON fills an agent's memory; UTF-16 units. */
  private static final int LONGEST = 100_000;

  private static final List<String> LEAST_FIRST =
      List.of("events", "places", "times", "names", "marked", "text", "claims");

  private Digest() {}

  /**
   * The reading itself where it is short enough, else without some of its parts, which then stand
   * in {@code left_out}.
   */
  static ObjectNode of(ObjectNode reading) {
    ArrayNode out = reading.arrayNode();
    for (String part : LEAST_FIRST) {
      if (reading.toString().length() <= LONGEST) {
        break;
      }
      if (reading.remove(part) != null) {
        out.add(part);
      }
    }
    return out.isEmpty() ? reading : reading.set("left_out", out);
  }
}
