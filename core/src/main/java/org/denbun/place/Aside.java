package org.denbun.place;

/** What stands in brackets right after a name: how it is read, or where it lies. */
final class Aside {

  /** What is said in passing is no longer than this. */
  private static final int LONGEST = 24;

  private static final String OPEN = "(\uFF08";
  private static final String CLOSE = ")\uFF09";

  private Aside() {}

  /** What stands in brackets from somewhere on, or an empty string. */
  static String at(String text, int at) {
    if (at >= text.length() || OPEN.indexOf(text.charAt(at)) < 0) {
      return "";
    }
    for (int close = at + 1; close < Math.min(text.length(), at + LONGEST); close++) {
      if (CLOSE.indexOf(text.charAt(close)) >= 0) {
        return text.substring(at + 1, close);
      }
    }
    return "";
  }
}
