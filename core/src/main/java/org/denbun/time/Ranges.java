package org.denbun.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.denbun.TimeCertainty;
import org.denbun.TimeType;
import org.denbun.text.Range;
import org.denbun.time.Expression.Point;
import org.denbun.time.Tense.Direction;

/** Says what a range means: its end is told from its beginning, and the other way round. */
final class Ranges {

  private final Passage passage;
  private final Resolver resolver;

  Ranges(Passage passage, Resolver resolver) {
    this.passage = passage;
    this.resolver = resolver;
  }

  /** The time from one point to another. */
  FoundTime of(Expression.Between between, Range place, Direction direction) {
    Point first = halfOfDay(between.from(), between.to());
    Resolver.Found from = resolver.of(first, direction);
    Resolver.Found to =
        from == null ? null : resolver.after(between.to(), first, from.stretch(), direction);
    passage.keep(between.from());
    passage.keep(between.to());
    if (from == null || to == null) {
      return Intervals.unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    boolean clock = to.stretch().unit().clock();
    LocalDateTime end = clock ? to.stretch().from() : to.stretch().to();
    LocalDateTime begin = from.stretch().from();
    end = clock && !begin.isBefore(end) ? later(begin, end, between.to()) : end;
    if (!begin.isBefore(end)) {
      return Intervals.unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    passage.note(first, from.stretch());
    if (!clock) {
      passage.note(between.to(), to.stretch());
    }
    boolean timed = Intervals.timed(from.stretch().unit()) || Intervals.timed(to.stretch().unit());
    TimeCertainty certainty = weaker(from.certainty(), to.certainty(), between.to());
    ZoneOffset zone = between.to().zone() != null ? between.to().zone() : passage.zone(first);
    return Intervals.interval(
        place,
        TimeType.DURATION,
        length(from.stretch(), begin, to.stretch(), end),
        begin,
        end,
        timed,
        zone,
        certainty);
  }

  /** The time from now to a point that is to come. */
  FoundTime until(Expression.Until until, Range place) {
    LocalDateTime now = passage.published();
    Resolver.Found to = resolver.of(until.to(), Direction.FUTURE);
    boolean clock = to != null && to.stretch().unit().clock();
    if (now == null || to == null || clock && !passage.timed()) {
      return Intervals.unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    LocalDateTime begin = clock ? now : now.toLocalDate().atStartOfDay();
    LocalDateTime end = clock ? to.stretch().from() : to.stretch().to();
    end = clock && !begin.isBefore(end) ? later(begin, end, until.to()) : end;
    if (!begin.isBefore(end)) {
      return Intervals.unbound(place, TimeType.DURATION, "PXD", TimeCertainty.PARTIAL);
    }
    String length = length(Stretch.day(begin.toLocalDate()), begin, to.stretch(), end);
    TimeCertainty certainty = weaker(TimeCertainty.INFERRED, to.certainty(), until.to());
    ZoneOffset zone = passage.zone(until.to());
    return Intervals.interval(place, TimeType.DURATION, length, begin, end, clock, zone, certainty);
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
        || from.pieces().stream().anyMatch(Intervals::partOfDay)) {
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
    List<Piece> pieces = new ArrayList<>(from.pieces());
    pieces.add(pieces.size() - 1, part);
    return new Point(pieces, from.zone(), from.keeps(), from.vague());
  }

  private static String length(Stretch from, LocalDateTime begin, Stretch to, LocalDateTime end) {
    if (Intervals.timed(from.unit()) || Intervals.timed(to.unit())) {
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
}
