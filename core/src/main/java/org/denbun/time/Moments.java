package org.denbun.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads and writes points in time as ISO 8601 does. */
public final class Moments {

  private static final int DATE = 10;
  private static final int MINUTE = 16;
  private static final int SECOND = 19;

  private Moments() {}

  /** The day of an ISO 8601 date or date-time; null where the text begins with none. */
  public static @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.length() < DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, DATE);
    boolean possible = year >= 0 && month > 0 && month <= 12 && day > 0;
    return possible && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** The number that digits write, or -1 where there is anything else. */
  private static int number(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** A date or date-time as local time; null where it is none. */
  static @Nullable LocalDateTime read(@Nullable String text) {
    LocalDate day = day(text);
    if (text == null || day == null || !Years.possible(day.getYear())) {
      return null;
    }
    try {
      return timed(text) ? time(day, text) : day.atStartOfDay();
    } catch (DateTimeParseException garbage) {
      return null;
    }
  }

  /** Whether a date has a time too. */
  static boolean timed(@Nullable String text) {
    return text != null
        && text.length() >= MINUTE
        && (text.charAt(DATE) == 'T' || text.charAt(DATE) == ' ');
  }

  private static LocalDateTime time(LocalDate day, String text) {
    boolean seconds = text.length() >= SECOND && text.charAt(MINUTE) == ':';
    String time = text.substring(DATE + 1, seconds ? SECOND : MINUTE);
    return LocalDateTime.parse(day + "T" + time);
  }

  /** A moment, with its time of day or without; seconds only where there are any. */
  static String text(LocalDateTime moment, boolean timed) {
    String date = Stretch.date(moment.toLocalDate());
    if (!timed) {
      return date;
    }
    String time = Stretch.digits(moment.getHour(), 2) + ":" + Stretch.digits(moment.getMinute(), 2);
    return date + "T" + time;
  }

  /** A bound of an interval, or null where ISO 8601 has no four digits for its year. */
  static @Nullable String bound(LocalDateTime moment, boolean timed, @Nullable ZoneOffset zone) {
    if (!Years.possible(moment.getYear())) {
      return null;
    }
    boolean seconds = timed && moment.getSecond() != 0;
    return text(moment, timed)
        + (seconds ? ":" + Stretch.digits(moment.getSecond(), 2) : "")
        + (timed && zone != null ? zone(zone) : "");
  }

  private static String zone(ZoneOffset zone) {
    return zone.equals(ZoneOffset.UTC) ? "Z" : zone.getId();
  }
}
