package org.denbun.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.denbun.time.Expression.Point;
import org.jspecify.annotations.Nullable;

/** The times that the article has told so far, and when it was published. For one thread. */
final class Passage {

  private static final int FAR = 60;
  private static final int RECENTLY = 14;

  private final @Nullable LocalDateTime published;
  private final boolean timed;
  private @Nullable Stretch day;
  private @Nullable LocalDate recent;
  private @Nullable Stretch month;
  private @Nullable Integer year;
  private @Nullable Stretch inSentence;
  private boolean yearInSentence;
  private @Nullable Integer yearTold;
  private boolean beside;
  private @Nullable LocalDateTime clock;
  private @Nullable ZoneOffset zone;

  Passage(@Nullable String published) {
    this.published = Moments.read(published);
    this.timed = Moments.timed(published);
  }

  /** When the article was published, or null. */
  @Nullable LocalDateTime published() {
    return published;
  }

  /** Whether the time of day of the publication is known. */
  boolean timed() {
    return timed;
  }

  /** The last day told. */
  @Nullable Stretch day() {
    return day;
  }

  /** The last month told, by itself or with a day. */
  @Nullable Stretch month() {
    return month;
  }

  /** The last year told in full. */
  @Nullable Integer year() {
    return year;
  }

  /** The last month or day told in this sentence. */
  @Nullable Stretch inSentence() {
    return inSentence;
  }

  /** Whether the last month or day of this sentence was told with its year. */
  boolean yearInSentence() {
    return yearInSentence;
  }

  /** The last time of the clock told, or null. */
  @Nullable LocalDateTime clock() {
    return clock;
  }

  /** Lets the passage be, while what is told stands in an aside. */
  void beside(boolean aside) {
    beside = aside;
  }

  /** The last year told in this sentence. */
  @Nullable Integer yearTold() {
    return yearTold;
  }

  void sentence() {
    yearTold = null;
    inSentence = null;
    yearInSentence = false;
  }

  /** The year to which a year of two digits is near, or null. */
  @Nullable Integer nearYear() {
    if (published == null) {
      return year;
    }
    int now = published.getYear();
    return year != null && Math.abs(now - year) > FAR ? year : Integer.valueOf(now);
  }

  /** The day from which the passage goes on: the last one told, or that of the publication. */
  @Nullable LocalDate here() {
    Stretch last = day;
    return last != null ? last.first() : published == null ? null : published.toLocalDate();
  }

  /** The day that the article is about: the last one told that is near its publication. */
  @Nullable LocalDate topic() {
    return recent != null ? recent : here();
  }

  private boolean recent(LocalDate told) {
    return published != null
        && !told.isAfter(published.toLocalDate().plusDays(1))
        && told.isAfter(published.toLocalDate().minusDays(RECENTLY));
  }

  /** Takes note of a time; whether its year was said. */
  void note(Stretch told, boolean withYear) {
    if (beside) {
      return;
    }
    clock = told.unit().clock() ? told.from() : clock;
    if (told.unit().compareTo(Unit.DAY) >= 0) {
      day = Stretch.day(told.first());
      recent = recent(told.first()) ? told.first() : recent;
    }
    if (told.unit().compareTo(Unit.MONTH) >= 0) {
      month = told;
      inSentence = told.unit() == Unit.MONTH ? told : Stretch.day(told.first());
      yearInSentence = withYear;
    }
    if (withYear) {
      yearTold = told.from().getYear();
      year = told.from().getYear();
    }
  }

  /** Takes note of what a point means. */
  void note(Point point, Stretch told) {
    note(told, yearTold(point.first()));
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

  /** Keeps the offset of a point whose aside says that it holds from there on. */
  void keep(Point point) {
    zone = point.keeps() && point.zone() != null ? point.zone() : zone;
  }

  /** The offset of a point's clock, or null. */
  @Nullable ZoneOffset zone(Point point) {
    return point.zone() != null ? point.zone() : zone;
  }
}
