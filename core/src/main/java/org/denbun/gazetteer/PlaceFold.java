package org.denbun.gazetteer;

import java.util.HashMap;
import java.util.Map;

/**
 * What the spellings of a foreign name have in common: some letters are read as others, some not at
 * all. Immutable and safe for use by many threads at once.
 */
public final class PlaceFold {

  private final Map<String, String> to;
  private final int longest;

  /**
   * @param to what stands for a stretch of letters, empty for nothing
   */
  public PlaceFold(Map<String, String> to) {
    this.to = new HashMap<>(to);
    this.longest = to.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The key of a name; spellings that differ only as the list allows have the same. */
  public String of(String name) {
    StringBuilder key = new StringBuilder();
    for (int at = 0; at < name.length(); ) {
      at += append(name, at, key);
    }
    return key.toString();
  }

  private int append(String name, int at, StringBuilder key) {
    for (int length = Math.min(longest, name.length() - at); length > 0; length--) {
      String folded = to.get(name.substring(at, at + length));
      if (folded != null) {
        key.append(folded);
        return length;
      }
    }
    key.append(name.charAt(at));
    return 1;
  }
}
