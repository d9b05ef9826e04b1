package org.denbun.archive.search;

/** Text as it is searched: without capitals and full-width letters, and just as long. */
public final class Folding {
  private static final char FULL_WIDTH = '\uFF01';
  private static final char FULL_WIDTH_END = '\uFF5E';
  private static final int TO_ASCII = FULL_WIDTH - '!';

  private Folding() {}

  /** The text, one UTF-16 unit for each of its units. */
  public static String of(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folded(folded[i]);
    }
    return new String(folded);
  }

  private static char folded(char unit) {
    boolean wide = unit >= FULL_WIDTH && unit <= FULL_WIDTH_END;
    return Character.toLowerCase(wide ? (char) (unit - TO_ASCII) : unit);
  }
}
