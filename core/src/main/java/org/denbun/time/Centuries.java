package org.denbun.time;

import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Tells a year from a number of years, and which century a year of two digits is of. */
final class Centuries {

  private static final int AHEAD = 15;

  private final Words words;
  private final Passage passage;

  Centuries(Words words, Passage passage) {
    this.words = words;
    this.passage = passage;
  }

  /** The year that a number before a unit is, or null where it counts years. */
  @Nullable Piece year(Numeral n, int end) {
    int value = n.value();
    if (n.width() >= 4) {
      return Years.possible(value) ? new Piece.Year(value) : null;
    }
    if (value >= 1000) {
      return value <= Years.LAST && (value % 1000 != 0 || goesOn(end))
          ? new Piece.Year(value)
          : null;
    }
    if (value >= 100) {
      return value % 5 == 0 && !goesOn(end) ? null : new Piece.Year(value);
    }
    return n.width() == 2 && (value < 10 || goesOn(end) || stated(value, end))
        ? new Piece.ShortYear(value)
        : null;
  }

  /** Whether a month, a season or a share of the year follows. */
  private boolean goesOn(int end) {
    Word link = words.find(end, Kind.LINK);
    if (words.find(end, Kind.SEASON, Kind.MODIFIER, Kind.HALF_YEAR) != null) {
      return true;
    }
    return month(end) || link != null && month(link.end());
  }

  private boolean month(int place) {
    Numeral n = Numeral.at(words, place);
    Word unit = n == null ? null : words.find(n.end(), Kind.UNIT);
    return unit != null && unit.value().equals("M");
  }

  /** Whether a particle follows as after a year, and the year is near those of the article. */
  private boolean stated(int two, int end) {
    boolean particle = words.find(end, Kind.PARTICLE, Kind.FROM, Kind.TO, Kind.CLOSE) != null;
    Integer near = passage.nearYear();
    int year = near == null ? -1 : of(two, near);
    return particle && near != null && year <= near + 1 && (two >= 50 || near - year <= 40);
  }

  /** The year of two digits that fits another year best. */
  static int of(int two, int near) {
    int year = near / 100 * 100 + two;
    return year > near + AHEAD ? year - 100 : year <= near - 100 + AHEAD ? year + 100 : year;
  }
}
