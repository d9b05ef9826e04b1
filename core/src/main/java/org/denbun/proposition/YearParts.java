package org.denbun.proposition;

import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a year that nothing tells, as TIMEX3 writes them ({@code XXXX-FA}, ISO 24617-1): the
 * days that one of them would be of in some year.
 */
final class YearParts {

  private static final String UNKNOWN = "XXXX-";

  /** A part of a year from a month on. */
  private record Part(Month first, int months) {}

  /** A winter begins in the year that it is called by. */
  private static final Map<String, Part> PARTS =
      Map.of(
          "SP", new Part(Month.MARCH, 3),
          "SU", new Part(Month.JUNE, 3),
          "FA", new Part(Month.SEPTEMBER, 3),
          "WI", new Part(Month.DECEMBER, 3),
          "H1", new Part(Month.JANUARY, 6),
          "H2", new Part(Month.JULY, 6));

  private YearParts() {}

  /** A period of days. */
  record Days(String from, String to) {}

  /** The days of a part of a year; null for other values. */
  static @Nullable Days in(String value, int year) {
    Part part = value.startsWith(UNKNOWN) ? part(value.substring(UNKNOWN.length())) : null;
    if (part == null) {
      return null;
    }
    YearMonth first = YearMonth.of(year, part.first());
    return new Days(first.atDay(1).toString(), first.plusMonths(part.months()).atDay(1).toString());
  }

  private static @Nullable Part part(String code) {
    boolean month = code.length() == 2 && code.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = month ? Integer.parseInt(code) : 0;
    return number >= 1 && number <= 12 ? new Part(Month.of(number), 1) : PARTS.get(code);
  }
}
