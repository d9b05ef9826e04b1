package org.denbun.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Looks a piece up inside the stretch that the pieces before it tell. */
final class Calendars {

  private Calendars() {}

  /** The stretch of a piece within another, or null where there is none. */
  static @Nullable Stretch within(Stretch scope, Piece piece) {
    return switch (piece) {
      case Piece.Month m -> month(scope, m.month());
      case Piece.Day d -> day(scope, d.day());
      case Piece.Weekday w -> weekday(scope, w.iso());
      case Piece.NthDay n -> nthDay(scope, n);
      case Piece.NthWeek n -> nthWeek(scope, n.n());
      case Piece.Weekend w -> weekend(scope);
      case Piece.Named n -> named(scope, n);
      case Piece.Season s -> season(scope, s);
      case Piece.Quarter q ->
          months(scope, (q.number() - 1) * 3, 3, Unit.QUARTER, "-Q" + q.number());
      case Piece.HalfYear h ->
          months(scope, (h.number() - 1) * 6, 6, Unit.HALF_YEAR, "-H" + h.number());
      case Piece.Around a -> around(scope, a.unit());
      case Piece.Term t -> term(scope);
      case Piece.Share s -> Shares.of(scope, s.code());
      case Piece.Part p -> part(scope, p);
      case Piece.Clock c -> clock(scope, c, null);
      case Piece.Carried c -> within(scope, c.piece());
      case Piece.Year y -> Stretch.year(y.year());
      case Piece.EraYear e -> era(e);
      case Piece.Fiscal f -> null;
      case Piece.Century c -> Stretch.century(c.number());
      case Piece.Decade d -> null;
      case Piece.ShortYear s -> null;
      case Piece.Relative r -> null;
    };
  }

  static @Nullable Stretch era(Piece.EraYear era) {
    return era.possible() && Years.possible(era.year())
        ? Stretch.year(era.year()).within(era.first(), era.last())
        : null;
  }

  private static @Nullable Stretch month(Stretch scope, int month) {
    if (scope.unit().finer(Unit.SEASON)) {
      return null;
    }
    LocalDate first = scope.first().withDayOfMonth(1).withMonth(month);
    first = first.isBefore(scope.first().withDayOfMonth(1)) ? first.plusYears(1) : first;
    if (!first.atStartOfDay().isBefore(scope.to())) {
      return null;
    }
    Stretch whole = Stretch.month(YearMonth.from(first));
    return whole.within(scope.first(), scope.to().toLocalDate().minusDays(1));
  }

  private static @Nullable Stretch day(Stretch scope, int day) {
    if (scope.unit() == Unit.MONTH) {
      YearMonth month = YearMonth.from(scope.from());
      LocalDate date = month.isValidDay(day) ? month.atDay(day) : null;
      return date != null && scope.holds(date.atStartOfDay()) ? Stretch.day(date) : null;
    }
    if (scope.unit() == Unit.DAY) {
      return scope.first().getDayOfMonth() == day ? scope : null;
    }
    return scope.unit() == Unit.WEEK || scope.unit() == Unit.WEEKEND ? firstDay(scope, day) : null;
  }

  private static @Nullable Stretch firstDay(Stretch scope, int day) {
    for (LocalDate d = scope.first(); d.atStartOfDay().isBefore(scope.to()); d = d.plusDays(1)) {
      if (d.getDayOfMonth() == day) {
        return Stretch.day(d);
      }
    }
    return null;
  }

  private static @Nullable Stretch weekday(Stretch scope, int iso) {
    return switch (scope.unit()) {
      case DAY -> scope;
      case WEEK -> Stretch.day(scope.first().plusDays(iso - 1L));
      case WEEKEND -> iso < 6 ? null : Stretch.day(scope.first().plusDays(iso - 6L));
      default -> null;
    };
  }

  private static @Nullable Stretch nthDay(Stretch scope, Piece.NthDay nth) {
    if (scope.unit().finer(Unit.MONTH)) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(nth.iso());
    LocalDate day =
        nth.n() < 0
            ? scope.to().toLocalDate().with(TemporalAdjusters.previous(weekday))
            : scope.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth.n() - 1L);
    return scope.holds(day.atStartOfDay()) ? Stretch.day(day) : null;
  }

  /** A week belongs to the stretch that holds its Thursday, as in ISO 8601. */
  private static @Nullable Stretch nthWeek(Stretch scope, int n) {
    Stretch thursday = nthDay(scope, new Piece.NthDay(n, 4));
    return thursday == null ? null : Stretch.week(thursday.first());
  }

  private static @Nullable Stretch weekend(Stretch scope) {
    if (scope.unit() != Unit.WEEK) {
      return null;
    }
    LocalDate saturday = scope.first().plusDays(5);
    return Stretch.of(saturday, saturday.plusDays(2), Unit.WEEKEND, scope.value() + "-WE");
  }

  private static @Nullable Stretch named(Stretch scope, Piece.Named named) {
    Stretch month = month(scope, named.month());
    if (month == null) {
      return null;
    }
    return named.iso() == 0
        ? day(month, named.n())
        : nthDay(month, new Piece.NthDay(named.n(), named.iso()));
  }

  private static @Nullable Stretch season(Stretch scope, Piece.Season season) {
    if (scope.unit() != Unit.YEAR) {
      return null;
    }
    LocalDate first = LocalDate.of(scope.first().getYear(), season.month(), 1);
    return Stretch.of(first, first.plusMonths(3), Unit.SEASON, scope.value() + "-" + season.code());
  }

  private static @Nullable Stretch months(
      Stretch scope, int after, int count, Unit unit, String code) {
    if (scope.unit() != Unit.YEAR) {
      return null;
    }
    LocalDate first = scope.first().plusMonths(after);
    return Stretch.of(first, first.plusMonths(count), unit, scope.value() + code);
  }

  private static @Nullable Stretch term(Stretch scope) {
    LocalDate first = scope.first().plusMonths(1).minusYears(1);
    return Years.possible(first.getYear())
        ? Stretch.fiscal(first.getYear(), first.getMonthValue())
        : null;
  }

  private static @Nullable Stretch around(Stretch scope, Unit unit) {
    return unit == Unit.WEEK
        ? Stretch.week(scope.first())
        : Stretch.month(YearMonth.from(scope.first()));
  }

  private static @Nullable Stretch part(Stretch scope, Piece.Part part) {
    if (scope.unit() != Unit.DAY && scope.unit() != Unit.PART) {
      return null;
    }
    LocalDateTime day = scope.first().atStartOfDay();
    String date = Stretch.date(scope.first());
    if (part.from() == part.to()) {
      return new Stretch(
          day.plusHours(part.from()),
          day.plusHours(part.from()).plusMinutes(1),
          Unit.HOUR,
          date + "T" + Stretch.digits(part.from(), 2) + ":00");
    }
    return new Stretch(
        day.plusHours(part.from()), day.plusHours(part.to()), Unit.PART, date + "T" + part.code());
  }

  /** A clock time of a day; of two halves of the day the one that a part of it tells. */
  static @Nullable Stretch clock(Stretch scope, Piece.Clock clock, Piece.@Nullable Part part) {
    if (scope.unit() != Unit.DAY && scope.unit() != Unit.PART && !scope.unit().clock()) {
      return null;
    }
    int hour = part == null ? clock.hour() : hour(clock.hour(), part);
    LocalDateTime from =
        scope
            .first()
            .atStartOfDay()
            .plusHours(hour)
            .plusMinutes(clock.minute() == null ? 0 : clock.minute())
            .plusSeconds(clock.second() == null ? 0 : clock.second());
    boolean seconds = clock.second() != null;
    String value =
        Moments.text(from, true) + (seconds ? ":" + Stretch.digits(from.getSecond(), 2) : "");
    return new Stretch(
        from, seconds ? from.plusSeconds(1) : from.plusMinutes(1), clock.unit(), value);
  }

  /** The hour on the 24-hour clock, or beyond it, that is nearest a part of the day. */
  private static int hour(int hour, Piece.Part part) {
    int best = hour;
    for (int later = hour + 12; hour <= 12 && later <= hour + 24; later += 12) {
      best = off(later, part) < off(best, part) ? later : best;
    }
    return best;
  }

  private static int off(int hour, Piece.Part part) {
    return hour < part.from() ? part.from() - hour : Math.max(0, hour - part.to());
  }
}
