package org.denbun.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.denbun.TimeCertainty;
import org.denbun.time.Expression.Point;
import org.denbun.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/** Finds the stretch of the calendar that a point means where it stands. */
final class Resolver {

  /** A stretch, and how it was found. */
  record Found(Stretch stretch, TimeCertainty certainty) {}

  private static final int AFTERWARDS = 7;
  private static final int YESTERDAY = 2;
  private static final int LATELY = 10;

  private final Passage passage;

  Resolver(Passage passage) {
    this.passage = passage;
  }

  /** What a point means, or null where it cannot be told. */
  @Nullable Found of(Point point, Direction direction) {
    List<Piece> pieces = plain(point.pieces());
    Piece head = pieces.getFirst();
    Found found =
        switch (head) {
          case Piece.Year y -> exact(Stretch.year(y.year()));
          case Piece.EraYear e -> exact(Calendars.era(e));
          case Piece.Century c -> exact(Stretch.century(c.number()));
          case Piece.Fiscal f -> fiscal(f);
          case Piece.Decade d -> decade(d);
          case Piece.ShortYear s -> shortYear(s);
          case Piece.Relative r -> relative(r);
          case Piece.Carried c -> carried(c);
          default -> null;
        };
    if (found != null) {
      return narrowed(found, pieces.subList(1, pieces.size()), vague(point));
    }
    return settled(head) ? null : open(pieces, direction, vague(point));
  }

  /** Without the pieces that the next one says again, and better. */
  private static List<Piece> plain(List<Piece> pieces) {
    List<Piece> plain = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean again =
          i + 1 < pieces.size()
              && pieces.get(i).unit() == pieces.get(i + 1).unit()
              && (pieces.get(i) instanceof Piece.Relative
                      && !(pieces.get(i + 1) instanceof Piece.Weekday)
                  || pieces.get(i) instanceof Piece.Weekday
                  || pieces.get(i) instanceof Piece.Named);
      if (!again) {
        plain.add(i + 1 < pieces.size() ? unburdened(pieces.get(i)) : pieces.get(i));
      }
    }
    return plain;
  }

  /** A month with its day is told in full: what carries it on is the day. */
  private static Piece unburdened(Piece piece) {
    return piece instanceof Piece.Carried carried
            && carried.offset() > 0
            && carried.piece() instanceof Piece.Month month
        ? month
        : piece;
  }

  private static boolean vague(Point point) {
    return point.vague() || point.last() instanceof Piece.Share share && !share.definite();
  }

  /** Whether nothing but the piece itself tells when it is. */
  private static boolean settled(Piece head) {
    return switch (head) {
      case Piece.Year y -> true;
      case Piece.EraYear e -> true;
      case Piece.Century c -> true;
      case Piece.Fiscal f -> true;
      case Piece.Decade d -> true;
      case Piece.ShortYear s -> true;
      case Piece.Relative r -> true;
      case Piece.Carried c -> true;
      default -> false;
    };
  }

  private static @Nullable Found exact(@Nullable Stretch stretch) {
    return stretch == null ? null : new Found(stretch, TimeCertainty.EXACT);
  }

  private static @Nullable Found inferred(@Nullable Stretch stretch) {
    return stretch == null ? null : new Found(stretch, TimeCertainty.INFERRED);
  }

  private @Nullable Found shortYear(Piece.ShortYear year) {
    Integer full = full(year);
    return full == null ? null : inferred(Stretch.year(full));
  }

  private @Nullable Integer full(Piece.ShortYear year) {
    Integer near = passage.nearYear();
    int full = near == null ? 0 : Centuries.of(year.two(), near);
    return Years.possible(full) ? full : null;
  }

  private @Nullable Integer number(Piece year) {
    return switch (year) {
      case Piece.Year y -> Integer.valueOf(y.year());
      case Piece.EraYear e -> e.possible() ? Integer.valueOf(e.year()) : null;
      case Piece.ShortYear s -> full(s);
      default -> null;
    };
  }

  private @Nullable Found fiscal(Piece.Fiscal fiscal) {
    Integer year = number(fiscal.year());
    if (year == null) {
      return null;
    }
    Stretch stretch = Stretch.fiscal(year, 4);
    return fiscal.year() instanceof Piece.ShortYear ? inferred(stretch) : exact(stretch);
  }

  private @Nullable Found decade(Piece.Decade decade) {
    Integer year = number(decade.year());
    return year == null
        ? null
        : decade.year() instanceof Piece.ShortYear
            ? inferred(Stretch.decade(year))
            : exact(Stretch.decade(year));
  }

  private @Nullable Found relative(Piece.Relative relative) {
    if (!relative.anaphoric()) {
      LocalDateTime now = passage.published();
      return now == null ? null : exact(shifted(now.toLocalDate(), relative));
    }
    LocalDate base = relative.base() == Piece.Base.TOPIC ? passage.topic() : base(relative.unit());
    return base == null ? null : inferred(shifted(base, relative));
  }

  /** The day of the passage from which a unit is told. */
  private @Nullable LocalDate base(Unit unit) {
    if (unit == Unit.YEAR && passage.year() != null) {
      return LocalDate.of(passage.year(), 7, 1);
    }
    Stretch month = passage.month();
    if (unit == Unit.MONTH && month != null) {
      return month.first();
    }
    return passage.here();
  }

  private static @Nullable Stretch shifted(LocalDate base, Piece.Relative relative) {
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

  private @Nullable Found carried(Piece.Carried carried) {
    LocalDate base = base(carried.unit() == Unit.MONTH ? Unit.MONTH : Unit.DAY);
    if (carried.piece() instanceof Piece.Year year) {
      return exact(Stretch.year(year.year()));
    }
    if (base == null) {
      return null;
    }
    LocalDate after = base.plusDays(carried.offset());
    return inferred(
        switch (carried.unit()) {
          case MONTH ->
              firstFrom(
                  List.of(carried.piece()),
                  Unit.YEAR,
                  carried.offset() == 0
                      ? base.withDayOfYear(1)
                      : base.withDayOfMonth(1).plusMonths(1));
          case DAY ->
              firstFrom(
                  List.of(carried.piece()),
                  Unit.MONTH,
                  carried.offset() == 0 ? after.withDayOfMonth(1) : after);
          default -> Calendars.within(Stretch.day(after), carried.piece());
        });
  }

  /** The found stretch, narrowed by pieces; null where one does not fit. */
  private @Nullable Found narrowed(Found found, List<Piece> pieces, boolean vague) {
    Stretch stretch = narrow(found.stretch(), pieces);
    return stretch == null
        ? null
        : new Found(stretch, vague ? TimeCertainty.PARTIAL : found.certainty());
  }

  private @Nullable Stretch narrow(Stretch scope, List<Piece> pieces) {
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
    Found here = relative(relative);
    return here == null || relative.unit() != Unit.MONTH
        ? null
        : Calendars.within(scope, new Piece.Month(here.stretch().from().getMonthValue()));
  }

  /** Pieces whose largest stretch is not told. */
  private @Nullable Found open(List<Piece> pieces, Direction direction, boolean vague) {
    Unit scope = scope(pieces.getFirst());
    Found found = here(pieces, scope, direction);
    found = found == null ? preferred(pieces, scope, direction) : found;
    return found == null || !vague ? found : new Found(found.stretch(), TimeCertainty.PARTIAL);
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
  private static Unit scope(Piece head) {
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
    return here == null ? null : inferred(narrow(Stretch.day(here), pieces));
  }

  private @Nullable Found inMonth(List<Piece> pieces) {
    LocalDate here = passage.here();
    return here == null ? null : inferred(narrow(Stretch.month(YearMonth.from(here)), pieces));
  }

  /** What goes on from the month or the day that the passage is at. */
  private @Nullable Found carriedOn(List<Piece> pieces, Unit scope, Direction direction) {
    LocalDateTime published = passage.published();
    Integer told = passage.yearTold();
    if (scope == Unit.YEAR && told != null && published != null && told > published.getYear()) {
      return inferred(narrow(Stretch.year(told), pieces));
    }
    Stretch last = passage.inSentence() == null ? passage.day() : passage.inSentence();
    if (last == null) {
      return null;
    }
    Stretch next =
        firstFrom(
            pieces, scope, scope == Unit.YEAR ? last.first().withDayOfMonth(1) : last.first());
    if (next == null) {
      return null;
    }
    if (published == null) {
      return inferred(next);
    }
    LocalDate now = published.toLocalDate();
    boolean over = !next.first().isAfter(now);
    if (scope == Unit.MONTH && passage.inSentence() != null && last.unit() == Unit.DAY) {
      if (!over && sameMonth(last.first(), now) && sameMonth(next.first(), now)) {
        return inferred(next);
      }
    }
    boolean goesOn =
        scope == Unit.YEAR
            ? passage.inSentence() != null && passage.yearInSentence() && over
            : over && follows(last, next, now, direction, pieces);
    return goesOn && !sameMonth(next.first(), now) ? inferred(next) : null;
  }

  /** Whether a day without its month is one of the passage, not of the month of publication. */
  private boolean follows(
      Stretch last, Stretch next, LocalDate now, Direction direction, List<Piece> pieces) {
    Stretch here = narrow(Stretch.month(YearMonth.from(now)), pieces);
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
        firstFrom(pieces, Unit.MONTH, before) instanceof Stretch s && s.first().isBefore(now);
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
    return plain ? exact(best) : inferred(best);
  }

  private @Nullable Found unpublished(List<Piece> pieces, Unit scope) {
    Integer year = passage.year();
    return scope == Unit.YEAR && year != null ? inferred(narrow(Stretch.year(year), pieces)) : null;
  }

  private List<Stretch> candidates(List<Piece> pieces, Unit scope, LocalDate now) {
    List<Stretch> candidates = new ArrayList<>();
    int around = scope == Unit.MONTH ? 2 : 1;
    for (int i = -around; i <= around; i++) {
      Stretch stretch = shifted(now, new Piece.Relative(scope, i));
      Stretch narrow = stretch == null ? null : narrow(stretch, pieces);
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
      Stretch narrow = Years.possible(year) ? narrow(Stretch.year(year), pieces) : null;
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

  /** What a point means as the end of what begins with a stretch. */
  @Nullable Found after(Point point, Point from, Stretch begin, Direction direction) {
    List<Piece> pieces = plain(point.pieces());
    Piece head = pieces.getFirst();
    if (settled(head)) {
      return of(point, direction);
    }
    Unit scope = scope(head);
    int days = from.last() instanceof Piece.Clock clock ? clock.hour() / 24 : 0;
    LocalDate day = begin.first().minusDays(days);
    Stretch end =
        scope == Unit.DAY
            ? narrow(Stretch.day(day), pieces)
            : firstFrom(pieces, scope, scope == Unit.YEAR ? startOf(pieces, day) : day);
    return end == null ? null : inferred(end);
  }

  private static LocalDate startOf(List<Piece> pieces, LocalDate day) {
    return pieces.getLast().unit().compareTo(Unit.DAY) >= 0 ? day : day.withDayOfMonth(1);
  }
}
