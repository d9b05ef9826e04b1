package org.denbun.time;

import java.time.LocalDateTime;

/**
 * A length of time, as ISO 8601 writes it.
 *
 * @param vague whether a number in it is not told exactly
 */
record Length(
    int years,
    int months,
    int weeks,
    int days,
    int workdays,
    int hours,
    int minutes,
    int seconds,
    boolean vague) {

  static final Length NONE = new Length(0, 0, 0, 0, 0, 0, 0, 0, false);

  private static final int MOST = 1_000_000;

  /** This and so many of a unit: Y, M, W, D, B (working days), TH, TM, TS. */
  Length plus(int n, String unit) {
    int count = Math.min(n, MOST);
    return new Length(
        years + (unit.equals("Y") ? count : 0),
        months + (unit.equals("M") ? count : 0),
        weeks + (unit.equals("W") ? count : 0),
        days + (unit.equals("D") ? count : 0),
        workdays + (unit.equals("B") ? count : 0),
        hours + (unit.equals("TH") ? count : 0),
        minutes + (unit.equals("TM") ? count : 0),
        seconds + (unit.equals("TS") ? count : 0),
        vague);
  }

  /** This and a share of a unit, in tenths. */
  Length plusTenths(int tenths, String unit) {
    return switch (unit) {
      case "Y" -> plus(tenths * 12 / 10, "M");
      case "M" -> plus(tenths * 3, "D");
      case "W" -> plus(tenths * 7 / 10, "D");
      case "D" -> plus(tenths * 24 / 10, "TH");
      case "TH" -> plus(tenths * 6, "TM");
      case "TM" -> plus(tenths * 6, "TS");
      default -> this;
    };
  }

  Length vaguely() {
    return new Length(years, months, weeks, days, workdays, hours, minutes, seconds, true);
  }

  boolean timed() {
    return hours + minutes + seconds > 0;
  }

  /** The finest unit in it. */
  Unit unit() {
    return timed()
        ? Unit.MINUTE
        : days + workdays + weeks > 0 ? Unit.DAY : months > 0 ? Unit.MONTH : Unit.YEAR;
  }

  LocalDateTime after(LocalDateTime time) {
    return working(time.plusYears(years).plusMonths(months).plusWeeks(weeks).plusDays(days))
        .plusHours(hours)
        .plusMinutes(minutes)
        .plusSeconds(seconds);
  }

  private LocalDateTime working(LocalDateTime time) {
    LocalDateTime day = time.plusWeeks(workdays / 5);
    for (int left = workdays % 5; left > 0; left--) {
      day = day.plusDays(1);
      while (day.getDayOfWeek().getValue() > 5) {
        day = day.plusDays(1);
      }
    }
    return day;
  }

  LocalDateTime before(LocalDateTime time) {
    return time.minusSeconds(seconds)
        .minusMinutes(minutes)
        .minusHours(hours)
        .minusDays(days + workdays)
        .minusWeeks(weeks)
        .minusMonths(months)
        .minusYears(years);
  }

  /** Its TIMEX3 value. */
  String value() {
    String date =
        part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days + workdays, "D");
    String time = part(hours, "H") + part(minutes, "M") + part(seconds, "S");
    String all = "P" + date + (time.isEmpty() ? "" : "T" + time);
    return all.equals("P") ? "P0D" : all;
  }

  private static String part(int n, String unit) {
    return n == 0 ? "" : n + unit;
  }
}
