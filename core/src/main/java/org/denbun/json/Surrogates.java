package org.denbun.json;

/** Halves of a character that JSON escapes can smuggle into a string; UTF-8 cannot hold them. */
public final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** The text with each lone surrogate replaced by U+FFFD, so that no offset moves. */
  public static String mended(String text) {
    int at = firstLone(text, 0);
    return at < 0 ? text : mendedFrom(text, at);
  }

  private static String mendedFrom(String text, int first) {
    var mended = new StringBuilder(text);
    for (int at = first; at >= 0; at = firstLone(text, at + 1)) {
      mended.setCharAt(at, REPLACEMENT);
    }
    return mended.toString();
  }

  private static int firstLone(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (Character.isBmpCodePoint(point) && Character.isSurrogate((char) point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return -1;
  }
}
