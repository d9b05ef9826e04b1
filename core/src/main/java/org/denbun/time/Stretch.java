package org.denbun.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time on the calendar.
 *
 * @param to the first instant no longer in it
 * @param unit how fine it is
 * @param told its TIMEX3 value where its unit does not tell it
 */
record Stretch(LocalDateTime from, LocalDateTime to, Unit unit, @Nullable String told) {

  static Stretch year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return of(first, first.plusYears(1), Unit.YEAR, null);
  }

  static Stretch fiscal(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return of(first, first.plusYears(1), Unit.YEAR, "FY" + digits(year, 4));
  }

  static Stretch century(int number) {
    LocalDate first = LocalDate.of(Math.max(1, (number - 1) * 100), 1, 1);
    LocalDate last = LocalDate.of(number * 100, 1, 1);
    return of(first, last, Unit.CENTURY, digits(number - 1, 2));
  }

  static Stretch decade(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return of(first, first.plusYears(10), Unit.DECADE, digits(year / 10, 3));
  }

  static Stretch month(YearMonth month) {
    LocalDate first = month.atDay(1);
    return of(first, first.plusMonths(1), Unit.MONTH, null);
  }

  static Stretch week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return of(monday, monday.plusDays(7), Unit.WEEK, null);
  }

  static Stretch day(LocalDate day) {
    return of(day, day.plusDays(1), Unit.DAY, null);
  }

  static Stretch of(LocalDate from, LocalDate to, Unit unit, @Nullable String told) {
    return new Stretch(from.atStartOfDay(), to.atStartOfDay(), unit, told);
  }

  /** Its TIMEX3 value; of many stretches that are only compared nobody asks for it. */
  String value() {
    return told == null ? value(first(), unit) : told;
  }

  private static String value(LocalDate day, Unit unit) {
    return switch (unit) {
      case YEAR -> year4(day);
      case MONTH -> year4(day) + "-" + digits(day.getMonthValue(), 2);
      case WEEK ->
          digits(day.get(IsoFields.WEEK_BASED_YEAR), 4)
              + "-W"
              + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
      default -> date(day);
    };
  }

  LocalDate first() {
    return from.toLocalDate();
  }

  boolean holds(LocalDateTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }

  /** Itself without what lies outside two days, or null where nothing is left. */
  @Nullable Stretch within(LocalDate first, LocalDate last) {
    LocalDateTime begin = first.atStartOfDay().isAfter(from) ? first.atStartOfDay() : from;
    LocalDateTime after = last.plusDays(1).atStartOfDay();
    LocalDateTime end = after.isBefore(to) ? after : to;
    return begin.isBefore(end) ? new Stretch(begin, end, unit, value()) : null;
  }

  Stretch between(LocalDateTime begin, LocalDateTime end, Unit finer) {
    return new Stretch(begin, end, finer, value());
  }

  static String date(LocalDate day) {
    return year4(day) + "-" + digits(day.getMonthValue(), 2) + "-" + digits(day.getDayOfMonth(), 2);
  }

  private static String year4(LocalDate day) {
    return digits(day.getYear(), 4);
  }

  static String digits(int n, int width) {
    String digits = Integer.toString(n);
    return n < 0
        ? "-" + digits(-n, width - 1)
        : "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
