package org.denbun.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Intervals {@code [from, to)} as a person would write them, after ISO 8601: a single day, month or
 * year ({@code 2023-09}), a range with its last day ({@code 2023-09-10/13}), times of day by the
 * clocks where they are meant ({@code 2023-09-04 15:00}).
 */
public final class Dates {
  private static final Duration A_TIME = Duration.ofHours(1);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
  private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Dates() {}

  /** The interval in words; empty where neither end is known. What is no date stands as it is. */
  public static String of(@Nullable String from, @Nullable String to) {
    return of(from, to, day -> "from " + day, day -> "by " + day);
  }

  /**
   * The same, with other words where one end alone is known.
   *
   * @param since puts the beginning into words
   * @param until puts the last day or minute into words
   */
  public static String of(
      @Nullable String from,
      @Nullable String to,
      UnaryOperator<String> since,
      UnaryOperator<String> until) {
    Moment begin = Moment.of(from);
    Moment end = Moment.of(to);
    if (from != null && begin == null || to != null && end == null) {
      return Plain.of(from == null ? "to " + to : to == null ? from : from + "/" + to);
    }
    if (begin == null) {
      return end == null ? "" : until.apply(last(end));
    }
    return end == null ? since.apply(first(begin)) : between(begin, end.at(begin.offset()));
  }

  private static String first(Moment begin) {
    return switch (begin.unit()) {
      case YEARS -> year(begin.date());
      case MONTHS -> MONTH.format(begin.local());
      case DAYS -> begin.date().toString();
      default -> minute(begin.local());
    };
  }

  private static String last(Moment end) {
    return end.isDate() ? end.date().minusDays(1).toString() : minute(end.local());
  }

  private static String between(Moment begin, Moment end) {
    if (!begin.local().isBefore(end.local())) {
      return first(begin);
    }
    return begin.isDate() && end.isDate()
        ? days(begin.date(), end.date())
        : times(begin.local(), end.local());
  }

  private static String days(LocalDate first, LocalDate end) {
    LocalDate last = end.minusDays(1);
    if (first.getDayOfYear() == 1 && end.getDayOfYear() == 1) {
      return range(year(first), year(last), year(last));
    }
    boolean sameYear = first.getYear() == last.getYear();
    if (first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1) {
      String month = MONTH.format(last);
      return range(
          MONTH.format(first), month, sameYear ? month.substring(month.length() - 2) : month);
    }
    boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
    String day = sameMonth ? DAY.format(last) : MONTH_DAY.format(last);
    return range(first.toString(), last.toString(), sameYear ? day : last.toString());
  }

  private static String times(LocalDateTime first, LocalDateTime end) {
    if (Duration.between(first, end).compareTo(A_TIME) <= 0) {
      return minute(first);
    }
    boolean toMidnight =
        end.toLocalTime().equals(LocalTime.MIDNIGHT)
            && end.toLocalDate().equals(first.toLocalDate().plusDays(1));
    boolean sameDay = end.toLocalDate().equals(first.toLocalDate());
    return minute(first) + "/" + (toMidnight ? "24:00" : sameDay ? TIME.format(end) : minute(end));
  }

  private static String range(String first, String last, String shortened) {
    return first.equals(last) ? first : first + "/" + shortened;
  }

  private static String year(LocalDate date) {
    return YEAR.format(date);
  }

  private static String minute(LocalDateTime time) {
    return time.toLocalDate() + " " + TIME.format(time);
  }
}
