package org.denbun.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of a command: {@code --name value}, each at most once. */
public record Options(Map<String, String> values) {

  /**
   * Reads them.
   *
   * @param known the names that there are, without dashes
   * @throws IllegalArgumentException where one is unknown or has no value
   */
  public static Options of(List<String> words, Set<String> known) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      String name = words.get(i).replaceFirst("^--", "");
      if (!words.get(i).startsWith("--") || !known.contains(name)) {
        throw new IllegalArgumentException("no option " + words.get(i) + "; there are " + known);
      }
      if (i + 1 == words.size()) {
        throw new IllegalArgumentException("--" + name + " takes a value");
      }
      values.put(name, words.get(i + 1));
    }
    return new Options(Map.copyOf(values));
  }

  /** The value of an option, or null where it is not given. */
  public @Nullable String get(String name) {
    return values.get(name);
  }
}
