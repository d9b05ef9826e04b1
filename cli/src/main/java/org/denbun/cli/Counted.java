package org.denbun.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says things once, with how often they came. */
final class Counted {
  private Counted() {}

  /** Each in the order in which it came first. */
  static List<String> of(Stream<String> all) {
    var counts =
        all.collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream().map(one -> one.getKey() + times(one.getValue())).toList();
  }

  /** How often, where that is more than once. */
  static String times(long count) {
    return count > 1 ? " \u00D7" + count : "";
  }
}
