package org.denbun.time;

import java.util.List;
import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Expression.Point;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads whole time expressions. */
final class Expressions {

  /** An expression with the place after it. */
  record Found(Expression expression, int end) {}

  private final Words words;
  private final Points points;
  private final Lengths lengths;

  Expressions(Words words, Points points) {
    this.words = words;
    this.points = points;
    this.lengths = new Lengths(words);
  }

  /** The expression at a place, or null. */
  @Nullable Found at(int place) {
    Word every = words.find(place, Kind.EVERY);
    if (every != null) {
      return every(every);
    }
    Found found = longer(coming(place), longer(timed(place), length(place)));
    return longer(found, vague(place));
  }

  private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    return a == null || b != null && b.end() > a.end() ? b : a;
  }

  private Found every(Word every) {
    Word link = words.find(every.end(), Kind.LINK);
    Points.Found point = points.at(every.end());
    point = point == null && link != null ? points.at(link.end()) : point;
    return point == null || point.open()
        ? new Found(new Expression.Every(every.value(), List.of()), every.end())
        : new Found(new Expression.Every(every.value(), point.point().pieces()), point.end());
  }

  /** What begins or ends now. */
  private @Nullable Found coming(int place) {
    Word prefix = words.find(place, Kind.COMING, Kind.PAST);
    return prefix == null ? null : longer(until(prefix), reach(prefix));
  }

  /** A stretch that begins now and has its end told. */
  private @Nullable Found until(Word prefix) {
    Points.Found to = prefix.word().kind() == Kind.COMING ? points.at(prefix.end()) : null;
    Word close = to == null || to.open() ? null : words.find(to.end(), Kind.CLOSE);
    return to == null || close == null
        ? null
        : new Found(new Expression.Until(to.point()), close.end());
  }

  /** A length that begins or ends now. */
  private @Nullable Found reach(Word prefix) {
    Word link = words.find(prefix.end(), Kind.LINK);
    Lengths.Found length = lengths.at(link == null ? prefix.end() : link.end());
    if (length == null) {
      return null;
    }
    boolean after = prefix.word().kind() == Kind.COMING;
    Word suffix =
        words.find(length.end(), Kind.AGO, Kind.LATER, Kind.WITHIN, Kind.IN, Kind.LASTING);
    int end = suffix == null || lookahead(suffix) ? length.end() : suffix.end();
    Kind kind = suffix == null ? Kind.LASTING : suffix.word().kind();
    boolean in = kind == Kind.LATER || kind == Kind.IN && after;
    return in || kind == Kind.AGO
        ? new Found(new Expression.Away(length.length(), in, true, null), end)
        : new Found(new Expression.Reach(length.length(), after, kind == Kind.WITHIN), end);
  }

  /** Whether a word only shows what stands before it. */
  private static boolean lookahead(Word word) {
    return !word.value().equals("+")
        && (word.word().kind() == Kind.LASTING || word.word().kind() == Kind.IN);
  }

  private @Nullable Found length(int place) {
    Lengths.Found length = lengths.at(place);
    return length == null ? null : length(place, length, null);
  }

  private Found length(int place, Lengths.Found length, @Nullable Point base) {
    Word suffix =
        words.find(
            length.end(), Kind.AGO, Kind.LATER, Kind.WITHIN, Kind.EACH, Kind.LASTING, Kind.ABOUT);
    if (length.length().workdays() > 0 && words.find(length.end(), Kind.IN) != null) {
      return new Found(new Expression.Away(length.length(), true, true, base), length.end());
    }
    if (suffix == null) {
      return new Found(new Expression.Lasting(length.length()), length.end());
    }
    int end = suffix.end();
    return switch (suffix.word().kind()) {
      case AGO, LATER -> {
        boolean after = suffix.word().kind() == Kind.LATER;
        yield base == null && !after && eventBefore(place)
            ? new Found(new Expression.Lasting(length.length()), end)
            : new Found(new Expression.Away(length.length(), after, false, base), end);
      }
      case WITHIN -> new Found(new Expression.Reach(length.length(), true, true), end);
      case EACH -> new Found(new Expression.Every(length.length().value(), List.of()), end);
      case ABOUT -> new Found(new Expression.Lasting(length.length().vaguely()), end);
      default ->
          new Found(
              new Expression.Lasting(length.length()), lookahead(suffix) ? length.end() : end);
    };
  }

  /** Whether something stands right before from which a length is counted. */
  private boolean eventBefore(int place) {
    char before = words.at(place - 1);
    return (Character.isIdeographic(before) || words.before(place, Kind.LINK, 2))
        && !words.before(place, Kind.COUNTS, 4);
  }

  private @Nullable Found timed(int place) {
    Points.Found point = points.at(place);
    if (point == null) {
      return null;
    }
    Found on = goingOn(point);
    return on != null ? on : point.open() ? null : new Found(point.point(), point.end());
  }

  private @Nullable Found goingOn(Points.Found point) {
    Word to = words.find(point.end(), Kind.TO);
    Word list = point.open() ? words.find(point.end(), Kind.LIST) : null;
    Word between = to == null ? list : to;
    Found range = between == null ? null : range(point.point(), between);
    if (range != null || point.open()) {
      return range;
    }
    Word link = words.find(point.end(), Kind.LINK);
    Word rest = words.find(link == null ? point.end() : link.end(), Kind.REST);
    if (rest != null) {
      return new Found(new Expression.Rest(point.point()), rest.end());
    }
    return away(point, link);
  }

  private @Nullable Found away(Points.Found point, @Nullable Word link) {
    Lengths.Found length = link == null ? null : lengths.at(link.end());
    if (length == null || link == null) {
      return null;
    }
    Word suffix = words.find(length.end(), Kind.AGO, Kind.LATER);
    return suffix == null ? null : length(link.end(), length, point.point());
  }

  private @Nullable Found range(Point from, Word between) {
    Points.Found to = points.at(between.end());
    Lengths.Found length = lengths.at(between.end());
    if (length != null && counted(from, length, to)) {
      return new Found(new Expression.Onward(from, length.length(), true), length.end());
    }
    if (to != null && !to.open() && (length == null || to.end() >= length.end())) {
      return ordered(from, to.point())
          ? closed(new Expression.Between(from, to.point()), to.end())
          : null;
    }
    return length == null || from.last() instanceof Piece.Share ? null : onward(from, length);
  }

  /** Whether a number of days is counted from today or the like, and is no day of the month. */
  private boolean counted(Point from, Lengths.Found length, Points.@Nullable Found to) {
    return from.pieces().size() == 1
        && from.first() instanceof Piece.Relative relative
        && relative.unit() == Unit.DAY
        && !relative.anaphoric()
        && (to == null || to.end() == length.end())
        && words.find(length.end(), Kind.IN) != null;
  }

  /** Whether two points can bound a stretch: a month and an hour cannot. */
  private static boolean ordered(Point from, Point to) {
    Unit last = from.last().unit();
    return last.clock() == to.last().unit().clock()
        || last == Unit.DAY
        || last == Unit.PART
        || to.last().unit() == Unit.PART
        || to.last().unit() == Unit.DAY;
  }

  private Found onward(Point from, Lengths.Found length) {
    Word suffix = words.find(length.end(), Kind.LATER, Kind.WITHIN, Kind.LASTING);
    boolean end = suffix != null && suffix.word().kind() == Kind.LATER;
    int place = suffix == null || lookahead(suffix) ? length.end() : suffix.end();
    return new Found(new Expression.Onward(from, length.length(), end), place);
  }

  private Found closed(Expression range, int place) {
    Word close = words.find(place, Kind.CLOSE);
    return new Found(range, close == null ? place : close.end());
  }

  private @Nullable Found vague(int place) {
    Word word = words.find(place, Kind.VAGUE);
    return word == null
        ? null
        : new Found(
            word.value().equals("NOW") ? new Expression.Now() : new Expression.Vague(word.value()),
            word.end());
  }
}
