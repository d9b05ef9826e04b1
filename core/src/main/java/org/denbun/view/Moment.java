package org.denbun.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A date or a time of day, down to the unit that ISO 8601 text tells.
 *
 * @param local when it begins, by the clocks where it is meant
 * @param unit years, months, days, or minutes for a time of day
 * @param offset how far those clocks are from UTC, or null where that is not told
 */
public record Moment(LocalDateTime local, ChronoUnit unit, @Nullable ZoneOffset offset) {
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("'T'HH[:mm[:ss]]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[XXX][XX][X]")
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  /** What the text means: a year, month, day or time; null for none, or none of the calendar. */
  public static @Nullable Moment of(@Nullable String iso) {
    try {
      return iso == null ? null : read(iso);
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  public boolean isDate() {
    return unit != ChronoUnit.MINUTES;
  }

  public LocalDate date() {
    return local.toLocalDate();
  }

  /** When its unit is over: the next day, or the first day of the next month or year. */
  public Moment end() {
    return new Moment(local.plus(1, unit), isDate() ? ChronoUnit.DAYS : unit, offset);
  }

  /** The same instant by the clocks of an offset; itself where either tells none. */
  public Moment at(@Nullable ZoneOffset other) {
    return offset == null || other == null || isDate()
        ? this
        : new Moment(
            local.atOffset(offset).withOffsetSameInstant(other).toLocalDateTime(), unit, other);
  }

  /** The time in UTC, which is taken for the zone where none is told; a date begins its day. */
  public Moment inUtc() {
    ZoneOffset zone = offset == null ? ZoneOffset.UTC : offset;
    return new Moment(local, ChronoUnit.MINUTES, zone).at(ZoneOffset.UTC);
  }

  private static Moment read(String iso) {
    return switch (iso.length()) {
      case 4 -> date(Year.parse(iso).atDay(1), ChronoUnit.YEARS);
      case 7 -> date(YearMonth.parse(iso).atDay(1), ChronoUnit.MONTHS);
      case 10 -> date(LocalDate.parse(iso), ChronoUnit.DAYS);
      default -> time(DATE_TIME.parse(iso));
    };
  }

  private static Moment date(LocalDate first, ChronoUnit unit) {
    return new Moment(first.atStartOfDay(), unit, null);
  }

  private static Moment time(TemporalAccessor read) {
    ZoneOffset offset = read.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(read) : null;
    return new Moment(LocalDateTime.from(read), ChronoUnit.MINUTES, offset);
  }
}
