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

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  /**
   * One more than the place of the script of each character asked for, else 0; a race is harmless.
   */
  private static final short[] KNOWN = new short[1 << 16];

  static Letters of(String text) {
    int[] counts = new int[SCRIPTS.length];
    int read = 0;
    for (int i = 0; i < text.length() && read < ENOUGH; ) {
      int letter = text.codePointAt(i);
      if (Character.isLetter(letter)) {
        counts[script(letter)]++;
        read++;
      }
      i += Character.charCount(letter);
    }
    counts[UnicodeScript.COMMON.ordinal()] = 0;
    counts[UnicodeScript.INHERITED.ordinal()] = 0;
    Map<UnicodeScript, Integer> found = new EnumMap<>(UnicodeScript.class);
    for (UnicodeScript script : SCRIPTS) {
      if (counts[script.ordinal()] > 0) {
        found.put(script, counts[script.ordinal()]);
      }
    }
    return new Letters(found);
  }

  /** The script of a letter by its place among scripts; asking again costs little. */
  private static int script(int letter) {
    if (letter >= KNOWN.length) {
      return UnicodeScript.of(letter).ordinal();
    }
    if (KNOWN[letter] == 0) {
      KNOWN[letter] = (short) (UnicodeScript.of(letter).ordinal() + 1);
    }
    return KNOWN[letter] - 1;
  }

  /** The share of its letters that are in some scripts; 0 for a text without letters. */
  double share(Set<UnicodeScript> scripts) {
    int all = counts.values().stream().mapToInt(n -> n).sum();
    int those = scripts.stream().mapToInt(script -> counts.getOrDefault(script, 0)).sum();
    return all == 0 ? 0 : (double) those / all;
  }
}
