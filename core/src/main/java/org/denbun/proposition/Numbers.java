package org.denbun.proposition;

import java.text.Normalizer;

/** Writes numbers in one way. */
final class Numbers {

  private Numbers() {}

  /** Without what groups digits, in plain letters (NFKC). */
  static String plain(String number) {
    String folded = Normalizer.normalize(number, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder();
    folded.codePoints().filter(c -> c != ',').forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** What a number counts: what follows its last digit. */
  static String unit(String number) {
    int at = number.length();
    while (at > 0 && !digit(number.charAt(at - 1))) {
      at--;
    }
    return number.startsWith("P")
        ? "P" + number.substring(number.length() - 1)
        : number.substring(at);
  }

  private static boolean digit(char c) {
    return Character.isDigit(c);
  }
}
