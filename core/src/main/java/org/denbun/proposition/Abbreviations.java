package org.denbun.proposition;

/**
 * Finds a name in a text that shortens it: by its last word alone, or without some letters inside
 * (both keep the end of the name, which says what it names).
 */
final class Abbreviations {

  /** A shorter name is not shortened further; UTF-16 units. */
  private static final int SHORTEST = 4;

  private static final int LEAST = 2;

  private Abbreviations() {}

  /** Whether a text calls something by its name or by a shorter one. */
  static boolean calls(String text, String name) {
    if (text.contains(name)) {
      return true;
    }
    if (name.length() < SHORTEST) {
      return false;
    }
    char last = name.charAt(name.length() - 1);
    for (int end = text.indexOf(last); end >= 0; end = text.indexOf(last, end + 1)) {
      if (tail(text, end + 1, name) || contracted(text, end + 1, name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the end of a name ends at a place, and no letter of a compound stands before it. */
  private static boolean tail(String text, int end, String name) {
    int length = 0;
    while (length < Math.min(end, name.length())
        && text.charAt(end - 1 - length) == name.charAt(name.length() - 1 - length)) {
      length++;
    }
    boolean whole = end == length || !compounded(text.charAt(end - length - 1));
    return length >= LEAST && whole;
  }

  private static boolean contracted(String text, int end, String name) {
    for (int begin = end - LEAST; begin >= Math.max(0, end - name.length() + 1); begin--) {
      if (text.charAt(begin) == name.charAt(0)) {
        return end - begin > LEAST && within(text.substring(begin, end), name);
      }
    }
    return false;
  }

  private static boolean within(String brief, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < brief.length(); i++) {
      at += whole.charAt(i) == brief.charAt(at) ? 1 : 0;
    }
    return at == brief.length();
  }

  private static boolean compounded(char c) {
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HIRAGANA;
  }
}
