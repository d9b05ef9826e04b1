package org.denbun.text;

/** Which characters are read as another one: full-width ASCII, and what a language adds. */
public final class Fold {

  private final String from;
  private final String to;

  /** The lowest six bits of the characters in {@code from}: they rule out most others. */
  private final long listed;

  /**
   * @param from characters that are read as another one
   * @param to what each of them is read as
   */
  public Fold(String from, String to) {
    this.from = from;
    this.to = to;
    listed = from.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
  }

  /** What a character is read as; most are read as themselves. */
  public char of(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E' && Character.isLetterOrDigit(c)) {
      return (char) (c - 0xFEE0);
    }
    int at = (listed >>> c & 1) == 0 ? -1 : from.indexOf(c);
    return at < 0 ? c : to.charAt(at);
  }
}
