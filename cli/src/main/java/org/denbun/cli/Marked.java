package org.denbun.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denbun.Mark;

/** The last line of a reading: what cleaning marked in the text. */
final class Marked {
  private Marked() {}

  /** A line with a blank one before it, or nothing where nothing was marked. */
  static String of(List<Mark> marked) {
    Map<String, Long> kinds =
        marked.stream()
            .collect(Collectors.groupingBy(Mark::kind, TreeMap::new, Collectors.counting()));
    return kinds.isEmpty() ? "" : "\nmarked: " + counted(kinds) + "\n";
  }

  private static String counted(Map<String, Long> kinds) {
    return kinds.entrySet().stream()
        .map(kind -> kind.getKey() + (kind.getValue() > 1 ? " \u00D7" + kind.getValue() : ""))
        .collect(Collectors.joining(", "));
  }
}
