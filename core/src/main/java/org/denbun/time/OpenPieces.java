package org.denbun.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.denbun.time.Resolver.Found;
import org.denbun.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Settles what is told without its year, month, week or day: from the passage where that goes on,
 * else by what is usual in news.
 */
final class OpenPieces {

  private static final int AFTERWARDS = 7;
  private static final int YESTERDAY = 2;
  private static final int LATELY = 10;

  private final Passage passage;
  private final Narrowing narrowing;

  OpenPieces(Passage passage, Narrowing narrowing) {
    this.passage = passage;
    this.narrowing = narrowing;
  }

  /** What pieces mean whose largest stretch is not told; null where nothing settles it. */
  @Nullable Found of(List<Piece> pieces, Direction direction) {
    Unit scope = scope(pieces.getFirst());
    Found found = here(pieces, scope, direction);
    return found == null ? preferred(pieces, scope, direction) : found;
  }

  /** What the passage tells about such pieces, or null. */
  private @Nullable Found here(List<Piece> pieces, Unit scope, Direction direction) {
    if (pieces.getFirst() instanceof Piece.NthDay) {
      return inMonth(pieces);
    }
    return switch (scope) {
      case DAY -> onDay(pieces);
      case MONTH, YEAR -> carriedOn(pieces, scope, direction);
      default -> null;
    };
  }

  /** The unit that a piece needs to be told. */
  static Unit scope(Piece head) {
    return switch (head) {
      case Piece.Day d -> Unit.MONTH;
      case Piece.NthDay n -> Unit.MONTH;
      case Piece.Weekday w -> Unit.WEEK;
      case Piece.Weekend w -> Unit.WEEK;
      case Piece.Part p -> Unit.DAY;
      case Piece.Clock c -> Unit.DAY;
      default -> Unit.YEAR;
    };
  }

  private @Nullable Found onDay(List<Piece> pieces) {
    LocalDate here = passage.here();
    return here == null ? null : Found.inferred(narrowing.narrow(Stretch.day(here), pieces));
  }

  private @Nullable Found inMonth(List<Piece> pieces) {
    LocalDate here = passage.here();
    return here == null
        ? null
        : Found.inferred(narrowing.narrow(Stretch.month(YearMonth.from(here)), pieces));
  }

  /** What goes on from the month or the day that the passage is at. */
  private @Nullable Found carriedOn(List<Piece> pieces, Unit scope, Direction direction) {
    LocalDateTime published = passage.published();
    Integer told = passage.yearTold();
    if (scope == Unit.YEAR && told != null && published != null && told > published.getYear()) {
      return Found.inferred(narrowing.narrow(Stretch.year(told), pieces));
    }
    Stretch last = passage.inSentence() == null ? passage.day() : passage.inSentence();
    if (last == null) {
      return null;
    }
    Stretch announced = scope == Unit.MONTH ? announced(last, pieces, direction) : null;
    if (announced != null) {
      return Found.inferred(announced);
    }
    Stretch next =
        narrowing.firstFrom(
            pieces, scope, scope == Unit.YEAR ? last.first().withDayOfMonth(1) : last.first());
    if (next == null) {
      return null;
    }
    if (published == null) {
      return Found.inferred(next);
    }
    LocalDate now = published.toLocalDate();
    boolean over = !next.first().isAfter(now);
    if (scope == Unit.MONTH && passage.inSentence() != null && last.unit() == Unit.DAY) {
      if (!over && sameMonth(last.first(), now) && sameMonth(next.first(), now)) {
        return Found.inferred(next);
      }
    }
    boolean goesOn =
        scope == Unit.YEAR
            ? passage.inSentence() != null && passage.yearInSentence() && over
            : over && follows(last, next, now, direction, pieces);
    return goesOn && !sameMonth(next.first(), now) ? Found.inferred(next) : null;
  }

  /** A day to come beside the last one told, in a later month than that of publication; or null. */
  private @Nullable Stretch announced(Stretch last, List<Piece> pieces, Direction direction) {
    LocalDateTime published = passage.published();
    YearMonth month = YearMonth.from(last.first());
    if (published == null
        || direction != Direction.FUTURE
        || last.unit() != Unit.DAY
        || !month.isAfter(YearMonth.from(published))) {
      return null;
    }
    Stretch day = narrowing.narrow(Stretch.month(month), pieces);
    return day != null && Math.abs(DAYS.between(last.first(), day.first())) <= AFTERWARDS
        ? day
        : null;
  }

  /** Whether a day without its month is one of the passage, not of the month of publication. */
  private boolean follows(
      Stretch last, Stretch next, LocalDate now, Direction direction, List<Piece> pieces) {
    Stretch here = narrowing.narrow(Stretch.month(YearMonth.from(now)), pieces);
    boolean ahead = here == null || here.first().isAfter(now.plusDays(1));
    boolean recent = here != null && !ahead && !here.first().isBefore(now.minusDays(YESTERDAY));
    boolean shortly = next.first().isBefore(last.first().plusDays(AFTERWARDS + 1L));
    boolean day = last.unit() == Unit.DAY;
    if (passage.inSentence() != null && last.unit() == Unit.MONTH) {
      return ahead && direction != Direction.FUTURE;
    }
    if (passage.inSentence() != null) {
      return day && !recent && direction != Direction.FUTURE;
    }
    LocalDate before = now.minusDays(LATELY);
    boolean lately =
        narrowing.firstFrom(pieces, Unit.MONTH, before) instanceof Stretch s
            && s.first().isBefore(now);
    return day
        && (ahead ? direction == Direction.PAST && (shortly || !lately) : shortly && !recent);
  }

  private static boolean sameMonth(LocalDate a, LocalDate b) {
    return YearMonth.from(a).equals(YearMonth.from(b));
  }

  private @Nullable Found preferred(List<Piece> pieces, Unit scope, Direction direction) {
    LocalDateTime published = passage.published();
    if (published == null) {
      return unpublished(pieces, scope);
    }
    LocalDate now = published.toLocalDate();
    List<Stretch> candidates = weekdayFits(candidates(pieces, scope, now), pieces);
    Stretch best = Preference.of(candidates, now, direction, scope == Unit.MONTH);
    if (best == null) {
      return null;
    }
    boolean plain =
        sameMonth(best.first(), now) && !best.first().isAfter(now) && scope != Unit.WEEK;
    return plain ? Found.exact(best) : Found.inferred(best);
  }

  private @Nullable Found unpublished(List<Piece> pieces, Unit scope) {
    Integer year = passage.year();
    return scope == Unit.YEAR && year != null
        ? Found.inferred(narrowing.narrow(Stretch.year(year), pieces))
        : null;
  }

  private List<Stretch> candidates(List<Piece> pieces, Unit scope, LocalDate now) {
    List<Stretch> candidates = new ArrayList<>();
    int around = scope == Unit.MONTH ? 2 : 1;
    for (int i = -around; i <= around; i++) {
      Stretch stretch = Narrowing.shifted(now, new Piece.Relative(scope, i));
      Stretch narrow = stretch == null ? null : narrowing.narrow(stretch, pieces);
      if (narrow != null) {
        candidates.add(narrow);
      }
    }
    if (candidates.isEmpty() && scope == Unit.YEAR) {
      leapYears(pieces, now, candidates);
    }
    return candidates;
  }

  /** A day that not every year has. */
  private void leapYears(List<Piece> pieces, LocalDate now, List<Stretch> candidates) {
    for (int i = -4; i <= 4; i++) {
      int year = now.getYear() + i;
      Stretch narrow = Years.possible(year) ? narrowing.narrow(Stretch.year(year), pieces) : null;
      if (narrow != null) {
        candidates.add(narrow);
      }
    }
  }

  /** Those of which a weekday beside the day is right, if any. */
  private static List<Stretch> weekdayFits(List<Stretch> candidates, List<Piece> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Weekday w && pieces.get(i - 1).unit() == Unit.DAY) {
        List<Stretch> right =
            candidates.stream()
                .filter(c -> c.first().getDayOfWeek().getValue() == w.iso())
                .toList();
        return right.isEmpty() ? candidates : right;
      }
    }
    return candidates;
  }
}
