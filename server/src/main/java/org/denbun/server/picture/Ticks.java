package org.denbun.server.picture;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of an axis: whole hours, days, months or years by the calendar.
 *
 * @param step its size
 * @param starts where each begins, the first at or before the beginning of the axis
 */
record Ticks(Step step, List<ZonedDateTime> starts) {

  /** Sizes of steps that a person counts in, with about how many hours they have. */
  enum Step {
    HOUR(ChronoUnit.HOURS, 1, 1),
    HOURS_3(ChronoUnit.HOURS, 3, 3),
    HOURS_6(ChronoUnit.HOURS, 6, 6),
    HOURS_12(ChronoUnit.HOURS, 12, 12),
    DAY(ChronoUnit.DAYS, 1, 24),
    DAYS_2(ChronoUnit.DAYS, 2, 48),
    DAYS_5(ChronoUnit.DAYS, 5, 120),
    DAYS_10(ChronoUnit.DAYS, 10, 240),
    MONTH(ChronoUnit.MONTHS, 1, 730),
    MONTHS_3(ChronoUnit.MONTHS, 3, 2_190),
    MONTHS_6(ChronoUnit.MONTHS, 6, 4_380),
    YEAR(ChronoUnit.YEARS, 1, 8_766),
    YEARS_2(ChronoUnit.YEARS, 2, 17_532),
    YEARS_5(ChronoUnit.YEARS, 5, 43_830),
    YEARS_10(ChronoUnit.YEARS, 10, 87_660),
    YEARS_50(ChronoUnit.YEARS, 50, 438_300),
    YEARS_100(ChronoUnit.YEARS, 100, 876_600),
    YEARS_500(ChronoUnit.YEARS, 500, 4_383_000),
    YEARS_1000(ChronoUnit.YEARS, 1000, 8_766_000);

    private final ChronoUnit unit;
    private final int many;
    private final double hours;

    Step(ChronoUnit unit, int many, double hours) {
      this.unit = unit;
      this.many = many;
      this.hours = hours;
    }

    ChronoUnit unit() {
      return unit;
    }
  }

  /** The finest steps of which no more than so many stand between two times. */
  static Ticks between(Instant from, Instant to, int most, ZoneId zone) {
    double hours = ChronoUnit.SECONDS.between(from, to) / 3600.0;
    Step step = Step.YEARS_1000;
    for (Step other : Step.values()) {
      if (hours / other.hours <= most) {
        step = other;
        break;
      }
    }
    List<ZonedDateTime> starts = new ArrayList<>();
    ZonedDateTime at = floor(from.atZone(zone), step);
    while (at.toInstant().isBefore(to) && starts.size() <= 2 * most + 2) {
      starts.add(at);
      at = next(at, step);
    }
    return new Ticks(step, starts);
  }

  private static ZonedDateTime next(ZonedDateTime at, Step step) {
    ZonedDateTime next = at.plus(step.many, step.unit);
    boolean ofMonth = step.unit == ChronoUnit.DAYS && step.many > 1;
    return ofMonth
            && (next.getMonth() != at.getMonth() || 31 - next.getDayOfMonth() < step.many - 1)
        ? at.withDayOfMonth(1).plusMonths(1)
        : next;
  }

  private static ZonedDateTime floor(ZonedDateTime time, Step step) {
    ZonedDateTime day = time.truncatedTo(ChronoUnit.DAYS);
    return switch (step.unit) {
      case HOURS -> day.plusHours(time.getHour() / step.many * step.many);
      case DAYS -> day.withDayOfMonth(1 + (day.getDayOfMonth() - 1) / step.many * step.many);
      case MONTHS ->
          day.withDayOfMonth(1).withMonth(1 + (day.getMonthValue() - 1) / step.many * step.many);
      default -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), step.many) * step.many);
    };
  }
}
