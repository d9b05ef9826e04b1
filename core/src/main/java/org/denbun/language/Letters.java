package org.denbun.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How many letters of each script a text has.
 *
 * @param counts by script; marks that several scripts share count for none
 */
record Letters(Map<UnicodeScript, Integer> counts) {

  /** So many letters show what a text is written in. */
  private static final int ENOUGH = 20_000;

  static Letters of(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .limit(ENOUGH)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    counts.remove(UnicodeScript.COMMON);
    counts.remove(UnicodeScript.INHERITED);
    return new Letters(counts);
  }

  /** The share of its letters that are in some scripts; 0 for a text without letters. */
  double share(Set<UnicodeScript> scripts) {
    int all = counts.values().stream().mapToInt(n -> n).sum();
    int those = scripts.stream().mapToInt(script -> counts.getOrDefault(script, 0)).sum();
    return all == 0 ? 0 : (double) those / all;
  }
}
