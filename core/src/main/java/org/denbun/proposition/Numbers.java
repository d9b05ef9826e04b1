package org.denbun.proposition;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Writes numbers in one way: digits, words and mixtures of both as their value. Immutable. */
final class Numbers {

  /** From this multiplier on, all that stands before it is multiplied. */
  private static final long GREAT = 10_000;

  /** Longer rows of digits are no amounts. */
  private static final int LONGEST = 15;

  /** What stands inside a number, in plain letters. */
  private static final String JOINTS = ".,";

  private final Map<String, String> digits;
  private final Map<String, String> multipliers;
  private final Map<String, String> counters;
  private final Map<String, String> parts;
  private final String dot;

  Numbers(Language language) {
    digits = language.placeWords().forms("digit");
    multipliers = language.placeWords().forms("multiplier");
    counters = language.placeWords().forms("counter");
    parts = language.placeWords().forms("part");
    dot = language.setting("name-dot");
  }

  /** The value of a number, then what it counts; in plain letters (NFKC). */
  String plain(String number) {
    String folded = folded(number).replace(",", "");
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    int at = 0;
    while (at < folded.length() && at < LONGEST) {
      int end = plainEnd(folded, at);
      BigDecimal current = end > at ? value(folded.substring(at, end)) : null;
      long multiplier = end < folded.length() ? multiplier(folded.charAt(end)) : 0;
      if (multiplier == 0) {
        section = current == null ? section : section.add(current);
        at = end;
        break;
      }
      BigDecimal times = BigDecimal.valueOf(multiplier);
      BigDecimal counted = current == null ? BigDecimal.ZERO : current;
      if (multiplier >= GREAT) {
        BigDecimal all = section.add(counted);
        total = total.add(all.signum() == 0 ? times : all.multiply(times));
        section = BigDecimal.ZERO;
      } else {
        section = section.add(current == null ? times : current.multiply(times));
      }
      at = end + 1;
    }
    return at == 0 ? folded : counted(total.add(section), folded.substring(at));
  }

  /** A number of tenths is one of hundredths, and so on. */
  private String counted(BigDecimal number, String counter) {
    String usual = counters.get(counter);
    if (usual == null) {
      return number.stripTrailingZeros().toPlainString() + counter;
    }
    int digits = plainEnd(usual, 0);
    BigDecimal all = number.multiply(value(usual.substring(0, digits)));
    return all.stripTrailingZeros().toPlainString() + usual.substring(digits);
  }

  /** What a further number adds to one of tenths, as in three tenths five; empty where nothing. */
  String further(String counter) {
    return parts.getOrDefault(counter, "");
  }

  /** The sum of two numbers that count the same. */
  static String sum(String one, String other) {
    String counted = unit(one);
    BigDecimal sum = number(one, counted).add(number(other, unit(other)));
    return sum.stripTrailingZeros().toPlainString() + counted;
  }

  private static BigDecimal number(String number, String unit) {
    return new BigDecimal(number.substring(0, number.length() - unit.length()));
  }

  /** Whether a token can stand between the digits of one number. */
  boolean joins(String token) {
    return JOINTS.contains(folded(token)) && token.length() == 1;
  }

  private String folded(String number) {
    String folded = Normalizer.normalize(number, Normalizer.Form.NFKC);
    return dot.isEmpty() ? folded : folded.replace(dot, ".");
  }

  private int plainEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && (digit(text.charAt(end)) != null || end > begin && text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private BigDecimal value(String plain) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      String digit = digit(plain.charAt(i));
      value.append(digit == null ? value.indexOf(".") < 0 ? "." : "" : digit);
    }
    return new BigDecimal(value.toString());
  }

  private @Nullable String digit(char c) {
    return c >= '0' && c <= '9' ? String.valueOf(c) : digits.get(String.valueOf(c));
  }

  private long multiplier(char c) {
    String value = multipliers.get(String.valueOf(c));
    return value == null ? 0 : Long.parseLong(value);
  }

  /** The number of a number in plain letters, without what it counts; null where there is none. */
  static @Nullable BigDecimal amount(String number) {
    String plain = number.substring(0, number.length() - unit(number).length());
    int end = 0;
    while (end < plain.length() && (digit(plain, end) || end > 0 && plain.charAt(end) == '.')) {
      end++;
    }
    boolean decimal = end > 0 && end <= LONGEST && end == plain.length() && digit(plain, end - 1);
    return decimal && plain.indexOf('.') == plain.lastIndexOf('.') ? new BigDecimal(plain) : null;
  }

  private static boolean digit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** What a number counts: what follows its last digit. */
  static String unit(String number) {
    int at = number.length();
    while (at > 0 && !Character.isDigit(number.charAt(at - 1))) {
      at--;
    }
    return number.startsWith("P")
        ? "P" + number.substring(number.length() - 1)
        : number.substring(at);
  }
}
