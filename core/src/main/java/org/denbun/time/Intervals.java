package org.denbun.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.denbun.TimeCertainty;
import org.denbun.TimeType;
import org.denbun.text.Range;
import org.denbun.time.Expression.Point;
import org.jspecify.annotations.Nullable;

/** Writes what was found as a time of the article. */
final class Intervals {

  private Intervals() {}

  static FoundTime unbound(Range place, TimeType type, String value, TimeCertainty certainty) {
    return new FoundTime(place, type, value, null, null, certainty);
  }

  static FoundTime unbound(Range place, TimeType type, Length length) {
    return unbound(
        place, type, length.value(), length.vague() ? TimeCertainty.PARTIAL : TimeCertainty.EXACT);
  }

  static TimeType type(Point point) {
    boolean timed = timed(point.last().unit());
    for (int i = 0; i < point.pieces().size() && !timed; i++) {
      timed = partOfDay(point.pieces().get(i));
    }
    return timed ? TimeType.TIME : TimeType.DATE;
  }

  static boolean partOfDay(Piece piece) {
    return piece instanceof Piece.Part;
  }

  static boolean timed(Unit unit) {
    return unit.compareTo(Unit.PART) >= 0;
  }

  static FoundTime bound(
      Range place, TimeType type, Resolver.Found found, @Nullable ZoneOffset zone) {
    Stretch stretch = found.stretch();
    boolean timed = timed(stretch.unit());
    return interval(
        place, type, stretch.value(), stretch.from(), stretch.to(), timed, zone, found.certainty());
  }

  static FoundTime interval(
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
}
