package org.denbun.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A share of a stretch: its beginning, middle or end, its halves, the thirds of a month. A month
 * goes by tens of days; of a year, the beginning is its first quarter and the end its last month.
 */
final class Shares {

  private Shares() {}

  static @Nullable Stretch of(Stretch scope, String code) {
    return switch (code) {
      case "H1", "H2" -> half(scope, code.equals("H1"));
      case "START", "EARLY" -> start(scope);
      case "MID", "MIDDLE" -> middle(scope);
      case "END", "LATE" -> end(scope);
      default -> throw new IllegalStateException(code);
    };
  }

  private static Stretch half(Stretch scope, boolean first) {
    LocalDateTime from = scope.from();
    LocalDateTime middle =
        switch (scope.unit()) {
          case CENTURY -> from.plusYears(50);
          case DECADE -> from.plusYears(5);
          case YEAR -> from.plusMonths(6);
          case MONTH -> from.plusDays(15);
          default -> at(scope, 1, 2);
        };
    return first
        ? scope.between(from, middle, Unit.SHARE)
        : scope.between(middle, scope.to(), Unit.SHARE);
  }

  private static Stretch start(Stretch scope) {
    LocalDateTime from = scope.from();
    LocalDateTime to =
        switch (scope.unit()) {
          case CENTURY -> from.plusYears(20);
          case DECADE, WEEK -> scope.unit() == Unit.WEEK ? from.plusDays(3) : from.plusYears(4);
          case YEAR -> from.plusMonths(3);
          case MONTH -> from.plusDays(10);
          default -> at(scope, 1, 3);
        };
    return scope.between(from, to, share(scope));
  }

  private static Stretch middle(Stretch scope) {
    LocalDateTime from = scope.from();
    return switch (scope.unit()) {
      case CENTURY -> scope.between(from.plusYears(40), from.plusYears(60), Unit.SHARE);
      case DECADE -> scope.between(from.plusYears(3), from.plusYears(7), Unit.SHARE);
      case YEAR -> scope.between(from.plusMonths(4), from.plusMonths(8), Unit.SHARE);
      case MONTH -> scope.between(from.plusDays(10), from.plusDays(20), Unit.SHARE);
      case WEEK -> scope.between(from.plusDays(1), from.plusDays(5), Unit.SHARE);
      default -> scope.between(at(scope, 1, 3), at(scope, 2, 3), share(scope));
    };
  }

  private static Stretch end(Stretch scope) {
    LocalDateTime to = scope.to();
    LocalDateTime from =
        switch (scope.unit()) {
          case CENTURY -> to.minusYears(20);
          case DECADE -> to.minusYears(3);
          case YEAR -> to.minusMonths(1);
          case MONTH -> scope.from().plusDays(20);
          case WEEK -> to.minusDays(4);
          case DAY -> to.minusSeconds(1);
          default -> at(scope, 2, 3);
        };
    return scope.between(from, to, share(scope));
  }

  /** A share of a day is a part of it. */
  private static Unit share(Stretch scope) {
    return scope.unit().compareTo(Unit.DAY) >= 0 ? Unit.PART : Unit.SHARE;
  }

  private static LocalDateTime at(Stretch scope, int share, int of) {
    long hours = ChronoUnit.HOURS.between(scope.from(), scope.to());
    boolean days = scope.unit().compareTo(Unit.DAY) < 0;
    return days
        ? scope.from().plusDays(hours / 24 * share / of)
        : scope.from().plusHours(hours * share / of);
  }
}
