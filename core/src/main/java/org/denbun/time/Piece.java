package org.denbun.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of a time expression: with those before it, it tells a stretch of time ever finer. */
sealed interface Piece {

  /** How fine the time is that it tells. */
  Unit unit();

  record Year(int year) implements Piece {
    @Override
    public Unit unit() {
      return Unit.YEAR;
    }
  }

  /** A year without its century. */
  record ShortYear(int two) implements Piece {
    @Override
    public Unit unit() {
      return Unit.YEAR;
    }
  }

  /** A year of an era, of which only the days of the era count. */
  record EraYear(int year, LocalDate first, LocalDate last) implements Piece {
    boolean possible() {
      return year >= first.getYear() && year <= last.getYear();
    }

    @Override
    public Unit unit() {
      return Unit.YEAR;
    }
  }

  /** The fiscal year that begins in a year. */
  record Fiscal(Piece year) implements Piece {
    @Override
    public Unit unit() {
      return Unit.YEAR;
    }
  }

  record Century(int number) implements Piece {
    @Override
    public Unit unit() {
      return Unit.CENTURY;
    }
  }

  /** Ten years from the year of a piece on. */
  record Decade(Piece year) implements Piece {
    @Override
    public Unit unit() {
      return Unit.DECADE;
    }
  }

  record HalfYear(int number) implements Piece {
    @Override
    public Unit unit() {
      return Unit.HALF_YEAR;
    }
  }

  record Quarter(int number) implements Piece {
    @Override
    public Unit unit() {
      return Unit.QUARTER;
    }
  }

  /** Three months; code as in TIMEX3. */
  record Season(String code, int month) implements Piece {
    @Override
    public Unit unit() {
      return Unit.SEASON;
    }
  }

  record Month(int month) implements Piece {
    @Override
    public Unit unit() {
      return Unit.MONTH;
    }
  }

  record Day(int day) implements Piece {
    @Override
    public Unit unit() {
      return Unit.DAY;
    }
  }

  /** A weekday, 1 for Monday. */
  record Weekday(int iso) implements Piece {
    @Override
    public Unit unit() {
      return Unit.DAY;
    }
  }

  /** The weekday of the n-th week in its stretch, -1 for the last; 8 stands for any day. */
  record NthDay(int n, int iso) implements Piece {
    @Override
    public Unit unit() {
      return Unit.DAY;
    }
  }

  /** The n-th week in its stretch, -1 for the last. */
  record NthWeek(int n) implements Piece {
    @Override
    public Unit unit() {
      return Unit.WEEK;
    }
  }

  record Weekend() implements Piece {
    @Override
    public Unit unit() {
      return Unit.WEEKEND;
    }
  }

  /** A day with a name: of a month its day, or the n-th of a weekday where that is not 0. */
  record Named(int month, int n, int iso) implements Piece {
    @Override
    public Unit unit() {
      return Unit.DAY;
    }
  }

  /** What a relative time is told from. */
  enum Base {
    /** When the article is read. */
    NOW,
    /** The time told last. */
    PASSAGE,
    /** The day that the article is about. */
    TOPIC
  }

  /** So many units off. */
  record Relative(Unit unit, int offset, Base base, boolean fiscal) implements Piece {
    Relative(Unit unit, int offset) {
      this(unit, offset, Base.NOW, false);
    }

    boolean anaphoric() {
      return base != Base.NOW;
    }
  }

  /** A number told from the passage: in the same stretch, or the next one after it. */
  record Carried(int offset, Piece piece) implements Piece {
    @Override
    public Unit unit() {
      return piece.unit();
    }
  }

  /** The week or the month that holds the stretch before it. */
  record Around(Unit unit) implements Piece {}

  /** The fiscal year that ends with the month before it. */
  record Term() implements Piece {
    @Override
    public Unit unit() {
      return Unit.MONTH;
    }
  }

  /** A share of its stretch. */
  record Share(String code) implements Piece {
    @Override
    public Unit unit() {
      return Unit.SHARE;
    }

    /** Whether it is as definite as its stretch. */
    boolean definite() {
      return switch (code) {
        case "EARLY", "MIDDLE", "LATE", "H1", "H2" -> true;
        default -> false;
      };
    }
  }

  /** A part of the day; code as in TIMEX3, with its hours, that may be more than 24. */
  record Part(String code, int from, int to) implements Piece {
    @Override
    public Unit unit() {
      return Unit.PART;
    }
  }

  /** A time of the clock; minute and second are null where it does not tell them. */
  record Clock(int hour, @Nullable Integer minute, @Nullable Integer second) implements Piece {
    @Override
    public Unit unit() {
      return second != null ? Unit.SECOND : minute != null ? Unit.MINUTE : Unit.HOUR;
    }

    int minutes() {
      return hour * 60 + (minute == null ? 0 : minute);
    }
  }
}
