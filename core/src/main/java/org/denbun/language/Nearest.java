package org.denbun.language;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody who wrote an unknown word may have meant. */
final class Nearest {

  private Nearest() {}

  /** A hint for the end of a complaint; empty where nothing comes near. */
  static String hint(String written, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt((String word) -> distance(written, word)))
        .filter(word -> distance(written, word) <= Math.max(2, word.length() / 3))
        .map(word -> ". Maybe " + word + "?")
        .orElse("");
  }

  /** How many letters have to be put in, left out or replaced to make one word another. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      next(row, a.charAt(i - 1), b, i);
    }
    return row[b.length()];
  }

  private static void next(int[] row, char c, String b, int i) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      boolean same = Character.toLowerCase(c) == Character.toLowerCase(b.charAt(j - 1));
      int replaced = diagonal + (same ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
    }
  }
}
