package org.denbun.time;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a time expression say, before anything is looked up on a calendar. */
sealed interface Expression {

  /**
   * A point or a stretch on the calendar, ever finer.
   *
   * @param zone the offset that its clock has, or null
   * @param keeps whether later times have that offset too
   * @param vague whether it is only about then
   */
  record Point(List<Piece> pieces, @Nullable ZoneOffset zone, boolean keeps, boolean vague)
      implements Expression {
    public Point {
      pieces = List.copyOf(pieces);
    }

    Piece first() {
      return pieces.getFirst();
    }

    Piece last() {
      return pieces.getLast();
    }
  }

  /** From one time to another. */
  record Between(Point from, Point to) implements Expression {}

  /** From now to a time. */
  record Until(Point to) implements Expression {}

  /** A length from a point on; a span of time or, where that is told, its end. */
  record Onward(Point from, Length length, boolean end) implements Expression {}

  /** So long before or after a time; after the passage's, or now, where base is null. */
  record Away(Length length, boolean after, boolean now, @Nullable Point base)
      implements Expression {}

  /** A length that begins or ends now. */
  record Reach(Length length, boolean after, boolean within) implements Expression {}

  /** A length of time that is nowhere on the calendar. */
  record Lasting(Length length) implements Expression {}

  /** The rest of a stretch. */
  record Rest(Point of) implements Expression {}

  /** Again and again; the value is TIMEX3's, the pieces say it in more detail. */
  record Every(String value, List<Piece> pieces) implements Expression {}

  /** No time that a calendar knows; the value is TIMEX3's. */
  record Vague(String value) implements Expression {}

  /** Now. */
  record Now() implements Expression {}
}
