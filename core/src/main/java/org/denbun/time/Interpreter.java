package org.denbun.time;

import java.time.LocalDateTime;
import java.time.YearMonth;
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
  private final Ranges ranges;

  Interpreter(Passage passage) {
    this.passage = passage;
    this.resolver = new Resolver(passage);
    this.ranges = new Ranges(passage, resolver);
  }

  /** The time that an expression at a place means. */
  FoundTime of(Expression expression, Range place, Direction direction) {
    return switch (expression) {
      case Point p -> point(p, place, direction);
      case Expression.Between b -> ranges.of(b, place, direction);
      case Expression.Until u -> ranges.until(u, place);
      case Expression.Onward o -> onward(o, place, direction);
      case Expression.Away a -> away(a, place, direction);
      case Expression.Reach r -> reach(r, place);
      case Expression.Rest r -> rest(r, place, direction);
      case Expression.Lasting l -> Intervals.unbound(place, TimeType.DURATION, l.length());
      case Expression.Every e ->
          Intervals.unbound(place, TimeType.SET, every(e), TimeCertainty.EXACT);
      case Expression.Vague v ->
          Intervals.unbound(place, TimeType.DATE, v.value(), TimeCertainty.PARTIAL);
      case Expression.Now n -> now(place);
    };
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
    passage.keep(point);
    if (found == null) {
      return Intervals.unbound(
          place, Intervals.type(point), Template.of(point.pieces()), TimeCertainty.PARTIAL);
    }
    passage.note(point, found.stretch());
    return Intervals.bound(place, Intervals.type(point), found, passage.zone(point));
  }

  private FoundTime onward(Expression.Onward onward, Range place, Direction direction) {
    Resolver.Found from = resolver.of(onward.from(), direction);
    if (from == null) {
      return Intervals.unbound(place, TimeType.DURATION, onward.length());
    }
    passage.note(onward.from(), from.stretch());
    LocalDateTime begin = from.stretch().from();
    LocalDateTime end = onward.length().after(begin);
    boolean timed = Intervals.timed(from.stretch().unit()) || onward.length().timed();
    if (onward.end()) {
      return at(place, end, onward.length(), timed, from.certainty());
    }
    return Intervals.interval(
        place,
        TimeType.DURATION,
        onward.length().value(),
        begin,
        end,
        timed,
        passage.zone(onward.from()),
        onward.length().vague() ? TimeCertainty.PARTIAL : from.certainty());
  }

  private FoundTime away(Expression.Away away, Range place, Direction direction) {
    Length length = away.length();
    Resolver.Found base = away.base() == null ? null : resolver.of(away.base(), direction);
    LocalDateTime from = base == null ? base(away) : base.stretch().from();
    if (from == null) {
      return Intervals.unbound(place, TimeType.DURATION, length.value(), TimeCertainty.PARTIAL);
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
    if (away.after() && !away.now() && day != null) {
      return null; // So long after something on that day, at a time that nobody tells.
    }
    return clock && !passage.timed() ? null : now;
  }

  /** A point as fine as the length that leads to it. */
  private FoundTime at(
      Range place, LocalDateTime then, Length length, boolean timed, TimeCertainty certainty) {
    if (!Years.possible(then.getYear())) {
      return Intervals.unbound(place, TimeType.DATE, length.value(), TimeCertainty.PARTIAL);
    }
    if (timed) {
      return Intervals.interval(
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
          case MONTH -> Stretch.month(YearMonth.from(then));
          default -> Stretch.day(then.toLocalDate());
        };
    return Intervals.bound(place, TimeType.DATE, new Resolver.Found(stretch, certainty), null);
  }

  private FoundTime reach(Expression.Reach reach, Range place) {
    LocalDateTime now = passage.published();
    Length length = reach.length();
    boolean timed = length.timed();
    if (now == null || timed && !passage.timed()) {
      return Intervals.unbound(place, TimeType.DURATION, length);
    }
    LocalDateTime day = timed ? now : now.toLocalDate().atStartOfDay();
    LocalDateTime begin =
        !reach.after() ? length.before(day) : timed || reach.within() ? day : day.plusDays(1);
    LocalDateTime end = reach.after() ? length.after(begin) : day;
    return Intervals.interval(
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
      return Intervals.unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    Stretch stretch = found.stretch();
    boolean timed = stretch.unit() == Unit.DAY;
    LocalDateTime from = timed ? now : now.toLocalDate().atStartOfDay();
    from = stretch.holds(from) ? from : stretch.from();
    return Intervals.interval(
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
