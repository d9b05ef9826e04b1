package org.denbun.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds stretches relative to a day or to the passage, and narrows them piece by piece. */
final class Narrowing {

  private final Passage passage;

  Narrowing(Passage passage) {
    this.passage = passage;
  }

  /** The stretch that a relative piece means, or null where nothing tells what it is told from. */
  @Nullable Stretch relative(Piece.Relative relative) {
    if (!relative.anaphoric()) {
      LocalDateTime now = passage.published();
      return now == null ? null : shifted(now.toLocalDate(), relative);
    }
    LocalDate base = relative.base() == Piece.Base.TOPIC ? passage.topic() : base(relative.unit());
    return base == null ? null : shifted(base, relative);
  }

  /** The day of the passage from which a unit is told. */
  @Nullable LocalDate base(Unit unit) {
    if (unit == Unit.YEAR && passage.year() != null) {
      return LocalDate.of(passage.year(), 7, 1);
    }
    Stretch month = passage.month();
    if (unit == Unit.MONTH && month != null) {
      return month.first();
    }
    return passage.here();
  }

  /** The stretch so many units off a day, or null outside the years of ISO 8601. */
  static @Nullable Stretch shifted(LocalDate base, Piece.Relative relative) {
    int offset = relative.offset();
    LocalDate day =
        switch (relative.unit()) {
          case CENTURY -> base.plusYears(100L * offset);
          case YEAR -> base.plusYears(offset);
          case MONTH -> base.withDayOfMonth(1).plusMonths(offset);
          case WEEK -> base.plusWeeks(offset);
          default -> base.plusDays(offset);
        };
    if (!Years.possible(day.getYear())) {
      return null;
    }
    return switch (relative.unit()) {
      case CENTURY -> Stretch.century(day.getYear() / 100 + 1);
      case YEAR ->
          relative.fiscal()
              ? Stretch.fiscal(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear(), 4)
              : Stretch.year(day.getYear());
      case MONTH -> Stretch.month(YearMonth.from(day));
      case WEEK -> Stretch.week(day);
      default -> Stretch.day(day);
    };
  }

  /** A stretch, narrowed by pieces; null where one does not fit. */
  @Nullable Stretch narrow(Stretch scope, List<Piece> pieces) {
    Stretch stretch = scope;
    Piece.Part part = null;
    for (int i = 0; i < pieces.size() && stretch != null; i++) {
      stretch =
          switch (pieces.get(i)) {
            case Piece.Clock clock -> Calendars.clock(stretch, clock, part);
            case Piece.Relative relative -> again(stretch, relative);
            default -> Calendars.within(stretch, pieces.get(i));
          };
      part = pieces.get(i) instanceof Piece.Part p ? p : part;
    }
    return stretch;
  }

  /** "This month" of another year. */
  private @Nullable Stretch again(Stretch scope, Piece.Relative relative) {
    Stretch here = relative(relative);
    return here == null || relative.unit() != Unit.MONTH
        ? null
        : Calendars.within(scope, new Piece.Month(here.from().getMonthValue()));
  }

  /** The first time at or after a day that pieces can mean, a few stretches ahead at most. */
  @Nullable Stretch firstFrom(List<Piece> pieces, Unit scope, LocalDate day) {
    for (int i = 0; i <= 4; i++) {
      Stretch stretch = shifted(day, new Piece.Relative(scope, i));
      Stretch narrow = stretch == null ? null : narrow(stretch, pieces);
      if (narrow != null && !narrow.first().isBefore(day)) {
        return narrow;
      }
    }
    return null;
  }
}
