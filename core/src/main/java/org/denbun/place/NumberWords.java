package org.denbun.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits of any width, in a language's own numerals, or in a mixture. */
final class NumberWords {

  /** Longer numbers measure no distance. */
  private static final int LONGEST = 12;

  /** From this multiplier on, all that stands before it is multiplied. */
  private static final long GREAT = 10_000;

  /** A number, and the first UTF-16 unit after it. */
  record Read(double value, int end) {}

  private final Map<String, String> digits;
  private final Map<String, String> multipliers;

  NumberWords(Map<String, String> digits, Map<String, String> multipliers) {
    this.digits = digits;
    this.multipliers = multipliers;
  }

  /** The number that begins somewhere, or null. */
  @Nullable Read at(String text, int begin) {
    double total = 0;
    double section = 0;
    double current = 0;
    double place = 0;
    boolean pending = false;
    int at = begin;
    while (at < text.length() && at - begin < LONGEST) {
      char c = text.charAt(at);
      int digit = digit(c);
      long multiplier = multiplier(c);
      if (digit >= 0) {
        current = place > 0 ? current + digit * place : current * 10 + digit;
        place /= 10;
        pending = true;
      } else if (pending && isPoint(c) && isDigitAt(text, at + 1) && place == 0) {
        place = 0.1;
      } else if (multiplier >= GREAT) {
        total += (section + current) * multiplier;
        section = 0;
        current = 0;
        place = 0;
        pending = true;
      } else if (multiplier > 0) {
        section += (current == 0 ? 1 : current) * multiplier;
        current = 0;
        place = 0;
        pending = true;
      } else if (!(pending && isComma(c) && isDigitAt(text, at + 1))) {
        break;
      }
      at++;
    }
    return pending ? new Read(total + section + current, at) : null;
  }

  private boolean isDigitAt(String text, int at) {
    return at < text.length() && digit(text.charAt(at)) >= 0;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '\uFF0E';
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '\uFF0C';
  }

  private int digit(char c) {
    int arabic = Character.isDigit(c) ? Character.digit(c, 10) : -1;
    String own = arabic >= 0 ? null : digits.get(String.valueOf(c));
    return own == null ? arabic : Integer.parseInt(own);
  }

  private long multiplier(char c) {
    String value = multipliers.get(String.valueOf(c));
    return value == null ? 0 : Long.parseLong(value);
  }
}
