package org.denbun.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.denbun.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the times that an expression can mean: news reports what is just over, and
 * announces what comes next.
 */
final class Preference {

  /** So many days off, where the other choice is much nearer, the year would be told. */
  private static final int FAR = 180;

  private static final int NEAR = 30;

  /** Over in one time zone, to come in another. */
  private static final int ZONES = 1;

  private static final int SOON = 7;

  private Preference() {}

  /**
   * The best of several stretches, or null of none.
   *
   * @param stretches in the order of time
   * @param now the day from which they are told
   * @param months whether they are days of different months
   */
  static @Nullable Stretch of(
      List<Stretch> stretches, LocalDate now, Direction direction, boolean months) {
    Stretch past = null;
    Stretch future = null;
    for (Stretch stretch : stretches) {
      if (stretch.holds(now.atStartOfDay())) {
        return stretch;
      }
      if (stretch.from().isBefore(now.atStartOfDay())) {
        past = stretch;
      } else if (future == null) {
        future = stretch;
      }
    }
    return past == null
        ? future
        : future == null ? past : nearer(past, future, now, direction, months);
  }

  private static Stretch nearer(
      Stretch past, Stretch future, LocalDate now, Direction direction, boolean months) {
    long since = ChronoUnit.DAYS.between(past.to(), now.atStartOfDay()) + 1;
    long until = ChronoUnit.DAYS.between(now.atStartOfDay(), future.from());
    if (months && YearMonth.from(past.from()).equals(YearMonth.from(now))) {
      return direction == Direction.FUTURE && until <= SOON && until < since ? future : past;
    }
    return switch (direction) {
      case PAST -> until <= ZONES && since > 2 * SOON || far(since, until) ? future : past;
      case FUTURE -> far(until, since) && !yearOf(future, now) ? past : future;
      case OPEN -> until < since ? future : past;
    };
  }

  /** What is told without a year is of this year, or so near that nobody asks. */
  private static boolean yearOf(Stretch stretch, LocalDate now) {
    return stretch.from().getYear() == now.getYear();
  }

  private static boolean far(long one, long other) {
    return one > FAR && one > 2 * other + NEAR;
  }
}
