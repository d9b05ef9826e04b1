package org.denbun.time;

import java.util.ArrayList;
import java.util.List;
import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Pieces.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits and signs, as 2023-09-04, 2023/9/4, 4.9.2023 or, where nothing else can be
 * meant, 9/4.
 */
final class WrittenDates {

  private final Words words;
  private final int begin;
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private char sign;
  private int place;

  private WrittenDates(Words words, int begin) {
    this.words = words;
    this.begin = begin;
    this.place = begin;
  }

  static @Nullable Found at(Words words, int place, @Nullable Piece last) {
    if (last != null) {
      return null;
    }
    WrittenDates date = new WrittenDates(words, place);
    date.read();
    return date.found();
  }

  private void read() {
    number();
    sign = words.at(place);
    if (sign != '-' && sign != '/' && sign != '.') {
      return;
    }
    while (numbers.size() < 3 && next() && words.digit(place + 1)) {
      place++;
      number();
    }
  }

  private boolean next() {
    boolean comma = words.at(place) == ',' && sign == '/' && numbers.size() == 2;
    return words.at(place) == sign || comma && words.digit(place + 4);
  }

  private void number() {
    int value = 0;
    int from = place;
    while (words.digit(place) && place - from < 5) {
      value = value * 10 + words.at(place++) - '0';
    }
    numbers.add(value);
    widths.add(place - from);
  }

  private @Nullable Found found() {
    char after = words.at(place);
    if (words.digit(place) || after == sign && words.digit(place + 1)) {
      return null;
    }
    return switch (numbers.size()) {
      case 3 -> whole();
      case 2 -> sign == '/' ? short_() : null;
      default -> null;
    };
  }

  private @Nullable Found whole() {
    int a = numbers.get(0);
    int b = numbers.get(1);
    int c = numbers.get(2);
    if (widths.get(0) == 4) {
      return date(a, b, c);
    }
    if (widths.get(2) == 4) {
      boolean monthFirst = a <= 12 && (sign == '/' || b > 12);
      return monthFirst ? date(c, a, b) : date(c, b, a);
    }
    if (sign != '/' || widths.stream().anyMatch(width -> width != 2)) {
      return null;
    }
    return a > 12 || c <= 31 && c <= 12 ? shortYear(a, b, c) : shortYear(c, a, b);
  }

  private @Nullable Found date(int year, int month, int day) {
    return Years.possible(year) && possible(month, day)
        ? new Found(
            List.of(new Piece.Year(year), new Piece.Month(month), new Piece.Day(day)), place)
        : null;
  }

  private @Nullable Found shortYear(int year, int month, int day) {
    return possible(month, day)
        ? new Found(
            List.of(new Piece.ShortYear(year), new Piece.Month(month), new Piece.Day(day)), place)
        : null;
  }

  private static boolean possible(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** A month and a day, where it cannot be a fraction. */
  private @Nullable Found short_() {
    int a = numbers.get(0);
    int b = numbers.get(1);
    boolean padded = words.at(begin) == '0' || b < 10 && widths.get(1) == 2;
    boolean fraction = a < b && b <= 12 && !padded;
    if (words.find(place, Kind.FROM, Kind.TO, Kind.CLOSE, Kind.PARTICLE) == null || fraction) {
      return null;
    }
    boolean dayFirst = a > 12 && b <= 12;
    int month = dayFirst ? b : a;
    int day = dayFirst ? a : b;
    return possible(month, day) && widths.get(0) < 3 && widths.get(1) < 3
        ? new Found(List.of(new Piece.Month(month), new Piece.Day(day)), place)
        : null;
  }
}
