package org.denbun.gazetteer;

import java.util.HashSet;
import java.util.Set;

/** Every beginning of some names. */
final class Prefixes {

  private final Set<String> beginnings = new HashSet<>();

  void add(String name) {
    for (int length = name.length(); length > 0; length--) {
      if (!beginnings.add(name.substring(0, length))) {
        return;
      }
    }
  }

  boolean has(String beginning) {
    return beginnings.contains(beginning);
  }
}
