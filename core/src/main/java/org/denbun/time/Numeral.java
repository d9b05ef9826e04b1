package org.denbun.time;

import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, in words, or in both.
 *
 * @param end the place after it
 * @param width how many decimal digits it is written with one after the other
 * @param few whether it is not told exactly
 * @param words whether it is written in words
 * @param tenths the digit after the decimal point, -1 where it has none
 */
record Numeral(int value, int end, int width, boolean few, boolean words, int tenths) {

  private static final int MOST_DIGITS = 9;

  /** The number at a place, or null. */
  static @Nullable Numeral at(Words words, int place) {
    Reader reader = new Reader(words, place);
    while (reader.digits() || reader.word()) {}
    return reader.numeral();
  }

  private static final class Reader {
    private final Words words;
    private final int begin;
    private int place;
    private long total;
    private long section;
    private long current = -1;
    private int width;
    private int tenths = -1;
    private boolean few;
    private boolean spelled;

    Reader(Words words, int place) {
      this.words = words;
      this.begin = place;
      this.place = place;
    }

    boolean digits() {
      if (!words.digit(place) || current >= 0 || tenths >= 0) {
        return false;
      }
      current = 0;
      width = 0;
      while (words.digit(place) && width < MOST_DIGITS) {
        digit(words.at(place++) - '0');
      }
      thousands();
      if (words.at(place) == '.' && words.digit(place + 1) && !words.digit(place + 2)) {
        tenths = words.at(place + 1) - '0';
        place += 2;
      }
      return true;
    }

    private void thousands() {
      while (width <= 6
          && words.at(place) == ','
          && words.digit(place + 1)
          && words.digit(place + 2)
          && words.digit(place + 3)
          && !words.digit(place + 4)) {
        for (int i = 1; i <= 3; i++) {
          digit(words.at(place + i) - '0');
        }
        place += 4;
      }
    }

    private void digit(int digit) {
      current = current * 10 + digit;
      width++;
    }

    boolean word() {
      Word word = words.find(place, Kind.DIGIT, Kind.POWER, Kind.FEW);
      if (word == null || width >= MOST_DIGITS || total > Integer.MAX_VALUE) {
        return false;
      }
      return switch (word.word().kind()) {
        case POWER -> power(word);
        case FEW -> few(word);
        default -> spelled(word);
      };
    }

    private boolean spelled(Word word) {
      if (current >= 0 && !spelled) {
        return false;
      }
      int digit = Integer.parseInt(word.value());
      if (current < 0) {
        current = digit;
        width = 1;
      } else {
        digit(digit);
      }
      spelled = true;
      place = word.end();
      return true;
    }

    private boolean few(Word word) {
      if (current >= 0 || few) {
        return false;
      }
      few = true;
      current = Integer.parseInt(word.value());
      place = word.end();
      return true;
    }

    private boolean power(Word word) {
      long power = Long.parseLong(word.value());
      long times = current < 0 ? 1 : current;
      if (power < 10_000) {
        section += times * power;
      } else {
        total += (section + (current < 0 ? section == 0 ? 1 : 0 : current)) * power;
        section = 0;
      }
      current = -1;
      width = 0;
      spelled = true;
      place = word.end();
      return true;
    }

    @Nullable Numeral numeral() {
      long value = total + section + Math.max(current, 0);
      boolean none = place == begin || value > Integer.MAX_VALUE;
      return none ? null : new Numeral((int) value, place, width, few, spelled, tenths);
    }
  }
}
