package org.denbun.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denbun.Mark;

/** The last line of a reading: what of the text was not read, and why. */
final class SetAside {
  private SetAside() {}

  /** A line with a blank one before it, or nothing where all was read. */
  static String of(List<Mark> marked) {
    Map<String, Long> kinds =
        marked.stream()
            .collect(Collectors.groupingBy(Mark::kind, TreeMap::new, Collectors.counting()));
    return kinds.isEmpty() ? "" : "\nset aside: " + counted(kinds) + "\n";
  }

  private static String counted(Map<String, Long> kinds) {
    return kinds.entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
  }
}
