package org.denbun.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.denbun.TimeCertainty;
import org.denbun.TimeType;
import org.denbun.text.Range;
import org.denbun.time.Expression.Point;
import org.denbun.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/** Says what an expression means where it stands, and lets the passage know. */
final class Interpreter {

  private final Passage passage;
  private final Resolver resolver;

  Interpreter(Passage passage) {
    this.passage = passage;
    this.resolver = new Resolver(passage);
  }

  /** The time that an expression at a place means. */
  FoundTime of(Expression expression, Range place, Direction direction) {
    return switch (expression) {
      case Point p -> point(p, place, direction);
      case Expression.Between b -> between(b, place, direction);
      case Expression.Onward o -> onward(o, place, direction);
      case Expression.Away a -> away(a, place, direction);
      case Expression.Reach r -> reach(r, place);
      case Expression.Rest r -> rest(r, place, direction);
      case Expression.Lasting l -> unbound(place, TimeType.DURATION, l.length());
      case Expression.Every e -> unbound(place, TimeType.SET, every(e), TimeCertainty.EXACT);
      case Expression.Vague v -> unbound(place, TimeType.DATE, v.value(), TimeCertainty.PARTIAL);
      case Expression.Now n -> now(place);
    };
  }

  private static FoundTime unbound(
      Range place, TimeType type, String value, TimeCertainty certainty) {
    return new FoundTime(place, type, value, null, null, certainty);
  }

  private static FoundTime unbound(Range place, TimeType type, Length length) {
    return unbound(
        place, type, length.value(), length.vague() ? TimeCertainty.PARTIAL : TimeCertainty.EXACT);
  }

  private static String every(Expression.Every every) {
    return every.pieces().isEmpty() ? every.value() : Template.of(every.pieces());
  }

  private FoundTime now(Range place) {
    LocalDateTime now = passage.published();
    String from = now == null ? null : Moments.bound(now, passage.timed(), null);
    String to =
        now == null
            ? null
            : Moments.bound(
                passage.timed() ? now.plusMinutes(1) : now.plusDays(1), passage.timed(), null);
    return new FoundTime(place, TimeType.DATE, "PRESENT_REF", from, to, TimeCertainty.PARTIAL);
  }

  private FoundTime point(Point point, Range place, Direction direction) {
    Resolver.Found found = resolver.of(point, direction);
    keep(point);
    if (found == null) {
      return unbound(place, type(point), Template.of(point.pieces()), TimeCertainty.PARTIAL);
    }
    note(point, found.stretch());
    return bound(place, type(point), found, zone(point));
  }

  private void keep(Point point) {
    if (point.keeps() && point.zone() != null) {
      passage.keep(point.zone());
    }
  }

  private @Nullable ZoneOffset zone(Point point) {
    return point.zone() != null ? point.zone() : passage.zone();
  }

  private void note(Point point, Stretch stretch) {
    passage.note(stretch, yearTold(point.first()));
  }

  private static boolean yearTold(Piece head) {
    return switch (head) {
      case Piece.Year y -> true;
      case Piece.EraYear y -> true;
      case Piece.ShortYear y -> true;
      case Piece.Relative r -> r.unit() == Unit.YEAR && !r.fiscal();
      case Piece.Carried c -> c.unit() == Unit.YEAR;
      default -> false;
    };
  }

  private static TimeType type(Point point) {
    return timed(point.last().unit()) || point.pieces().stream().anyMatch(Interpreter::partOfDay)
        ? TimeType.TIME
        : TimeType.DATE;
  }

  private static boolean partOfDay(Piece piece) {
    return piece instanceof Piece.Part;
  }

  private static boolean timed(Unit unit) {
    return unit.compareTo(Unit.PART) >= 0;
  }

  private static FoundTime bound(
      Range place, TimeType type, Resolver.Found found, @Nullable ZoneOffset zone) {
    Stretch stretch = found.stretch();
    boolean timed = timed(stretch.unit());
    return interval(
        place, type, stretch.value(), stretch.from(), stretch.to(), timed, zone, found.certainty());
  }

  private static FoundTime interval(
      Range place,
      TimeType type,
      String value,
      LocalDateTime from,
      LocalDateTime to,
      boolean timed,
      @Nullable ZoneOffset zone,
      TimeCertainty certainty) {
    String begin = Moments.bound(from, timed, zone);
    return begin == null
        ? unbound(place, type, value, TimeCertainty.PARTIAL)
        : new FoundTime(place, type, value, begin, Moments.bound(to, timed, zone), certainty);
  }

  private FoundTime between(Expression.Between between, Range place, Direction direction) {
    Point first = halfOfDay(between.from(), between.to());
    Resolver.Found from = resolver.of(first, direction);
    Resolver.Found to =
        from == null ? null : resolver.after(between.to(), first, from.stretch(), direction);
    keep(between.from());
    keep(between.to());
    if (from == null || to == null) {
      return unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    boolean clock = to.stretch().unit().clock();
    LocalDateTime end = clock ? to.stretch().from() : to.stretch().to();
    LocalDateTime begin = from.stretch().from();
    end = clock && !begin.isBefore(end) ? later(begin, end, between.to()) : end;
    if (!begin.isBefore(end)) {
      return unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    note(first, from.stretch());
    if (!clock) {
      passage.note(to.stretch(), yearTold(between.to().first()));
    }
    boolean timed = timed(from.stretch().unit()) || timed(to.stretch().unit());
    TimeCertainty certainty = weaker(from.certainty(), to.certainty(), between.to());
    ZoneOffset zone = between.to().zone() != null ? between.to().zone() : zone(first);
    return interval(
        place,
        TimeType.DURATION,
        length(from.stretch(), to.stretch(), end),
        begin,
        end,
        timed,
        zone,
        certainty);
  }

  /** The end of a range takes its certainty from the beginning, unless it is weaker by itself. */
  private static TimeCertainty weaker(TimeCertainty from, TimeCertainty to, Point end) {
    if (from == TimeCertainty.PARTIAL || to == TimeCertainty.PARTIAL || end.vague()) {
      return TimeCertainty.PARTIAL;
    }
    return from;
  }

  /** A clock time that is not after the beginning is in the next half of the day. */
  private static LocalDateTime later(LocalDateTime begin, LocalDateTime end, Point to) {
    boolean half = to.pieces().size() == 1 && end.getHour() < 12;
    LocalDateTime afternoon = end.plusHours(12);
    return half && begin.isBefore(afternoon) ? afternoon : end.plusDays(1);
  }

  /** The beginning with the half of the day that only the end tells. */
  private static Point halfOfDay(Point from, Point to) {
    if (!(from.last() instanceof Piece.Clock begin)
        || !(to.last() instanceof Piece.Clock end)
        || from.pieces().stream().anyMatch(Interpreter::partOfDay)) {
      return from;
    }
    Piece.Part part =
        to.pieces().stream()
            .filter(Piece.Part.class::isInstance)
            .map(Piece.Part.class::cast)
            .findFirst()
            .orElse(null);
    boolean same =
        part != null
            && to.pieces().size() == 2
            && part.from() >= 12
            && begin.minutes() < end.minutes()
            && end.hour() < 12;
    if (!same || part == null) {
      return from;
    }
    List<Piece> pieces = new java.util.ArrayList<>(from.pieces());
    pieces.add(pieces.size() - 1, part);
    return new Point(pieces, from.zone(), from.keeps(), from.vague());
  }

  private static String length(Stretch from, Stretch to, LocalDateTime end) {
    LocalDateTime begin = from.from();
    if (timed(from.unit()) || timed(to.unit())) {
      long minutes = ChronoUnit.MINUTES.between(begin, end);
      long hours = minutes / 60;
      return "PT"
          + (hours > 0 ? hours + "H" : "")
          + (minutes % 60 > 0 || hours == 0 ? minutes % 60 + "M" : "");
    }
    boolean months = !from.unit().finer(Unit.MONTH) && !to.unit().finer(Unit.MONTH);
    if (months) {
      long count = ChronoUnit.MONTHS.between(begin, end);
      return count % 12 == 0 ? "P" + count / 12 + "Y" : "P" + count + "M";
    }
    return "P" + ChronoUnit.DAYS.between(begin, end) + "D";
  }

  private FoundTime onward(Expression.Onward onward, Range place, Direction direction) {
    Resolver.Found from = resolver.of(onward.from(), direction);
    if (from == null) {
      return unbound(place, TimeType.DURATION, onward.length());
    }
    note(onward.from(), from.stretch());
    LocalDateTime begin = from.stretch().from();
    LocalDateTime end = onward.length().after(begin);
    boolean timed = timed(from.stretch().unit()) || onward.length().timed();
    if (onward.end()) {
      return at(place, end, onward.length(), timed, from.certainty());
    }
    return interval(
        place,
        TimeType.DURATION,
        onward.length().value(),
        begin,
        end,
        timed,
        zone(onward.from()),
        onward.length().vague() ? TimeCertainty.PARTIAL : from.certainty());
  }

  private FoundTime away(Expression.Away away, Range place, Direction direction) {
    Length length = away.length();
    Resolver.Found base = away.base() == null ? null : resolver.of(away.base(), direction);
    LocalDateTime from = base == null ? base(away) : base.stretch().from();
    if (from == null) {
      return unbound(place, TimeType.DURATION, length.value(), TimeCertainty.PARTIAL);
    }
    LocalDateTime then = away.after() ? length.after(from) : length.before(from);
    TimeCertainty certainty =
        length.vague()
            ? TimeCertainty.PARTIAL
            : base == null && away.after() && !away.now()
                ? TimeCertainty.INFERRED
                : TimeCertainty.EXACT;
    FoundTime found = at(place, then, length, length.timed(), certainty);
    if (away.after()
        && !length.timed()
        && length.unit() == Unit.DAY
        && Years.possible(then.getYear())) {
      passage.note(Stretch.day(then.toLocalDate()), false);
    }
    return found;
  }

  /** What a length is counted from, where the expression does not say it, or null. */
  private @Nullable LocalDateTime base(Expression.Away away) {
    LocalDateTime now = passage.published();
    boolean clock = away.length().timed();
    Stretch day = passage.day();
    boolean told = day != null && passage.clock() != null || !clock;
    if (away.after() && !away.now() && day != null && told) {
      return clock ? passage.clock() : day.from();
    }
    return clock && !passage.timed() ? null : now;
  }

  /** A point as fine as the length that leads to it. */
  private FoundTime at(
      Range place, LocalDateTime then, Length length, boolean timed, TimeCertainty certainty) {
    if (!Years.possible(then.getYear())) {
      return unbound(place, TimeType.DATE, length.value(), TimeCertainty.PARTIAL);
    }
    if (timed) {
      return interval(
          place,
          TimeType.TIME,
          Moments.text(then, true),
          then,
          then.plusMinutes(1),
          true,
          null,
          certainty);
    }
    Stretch stretch =
        switch (length.unit()) {
          case YEAR -> Stretch.year(then.getYear());
          case MONTH -> Stretch.month(java.time.YearMonth.from(then));
          default -> Stretch.day(then.toLocalDate());
        };
    return bound(place, TimeType.DATE, new Resolver.Found(stretch, certainty), null);
  }

  private FoundTime reach(Expression.Reach reach, Range place) {
    LocalDateTime now = passage.published();
    Length length = reach.length();
    boolean timed = length.timed();
    if (now == null || timed && !passage.timed()) {
      return unbound(place, TimeType.DURATION, length);
    }
    LocalDateTime day = timed ? now : now.toLocalDate().atStartOfDay();
    LocalDateTime begin =
        !reach.after() ? length.before(day) : timed || reach.within() ? day : day.plusDays(1);
    LocalDateTime end = reach.after() ? length.after(begin) : day;
    return interval(
        place,
        TimeType.DURATION,
        length.value(),
        begin,
        end,
        timed,
        null,
        length.vague() ? TimeCertainty.PARTIAL : TimeCertainty.EXACT);
  }

  private FoundTime rest(Expression.Rest rest, Range place, Direction direction) {
    Resolver.Found found = resolver.of(rest.of(), direction);
    LocalDateTime now = passage.published();
    if (found == null || now == null) {
      return unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    Stretch stretch = found.stretch();
    boolean timed = stretch.unit() == Unit.DAY;
    LocalDateTime from = timed ? now : now.toLocalDate().atStartOfDay();
    from = stretch.holds(from) ? from : stretch.from();
    return interval(
        place,
        TimeType.DURATION,
        stretch.value(),
        from,
        stretch.to(),
        timed,
        null,
        found.certainty());
  }
}
