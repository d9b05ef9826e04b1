package org.denbun.time;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Expression.Point;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads a point or a stretch of the calendar: pieces, each finer than the one before. */
final class Points {

  /**
   * A point with the place after it.
   *
   * @param open whether the unit of its last number stands behind the next number
   */
  record Found(Point point, int end, boolean open) {}

  private static final int MOST_SPACES = 3;

  private final Words words;
  private final Pieces pieces;
  private final Asides asides;

  Points(Words words, Pieces pieces, Asides asides) {
    this.words = words;
    this.pieces = pieces;
    this.asides = asides;
  }

  /** The point at a place, or null. */
  @Nullable Found at(int place) {
    Reading reading = new Reading(place);
    return reading.read() ? reading.found() : null;
  }

  private final class Reading {
    private final List<Piece> read = new ArrayList<>();
    private int end;
    private @Nullable ZoneOffset zone;
    private boolean keeps;
    private boolean vague;
    private boolean open;

    Reading(int place) {
      end = place;
    }

    boolean read() {
      zone();
      if (!piece(end)) {
        return false;
      }
      while (more()) {}
      tail();
      return true;
    }

    private boolean more() {
      if (open) {
        return false;
      }
      aside();
      zone();
      if (last() instanceof Piece.Share) {
        return false;
      }
      if (piece(end)) {
        return true;
      }
      int next = linked();
      return next > end && piece(next);
    }

    private int linked() {
      Word link = words.find(end, Kind.LINK);
      int place = link == null ? end : link.end();
      while (place - end < MOST_SPACES && Character.isWhitespace(words.at(place))) {
        place++;
      }
      return place;
    }

    private @Nullable Piece last() {
      return read.isEmpty() ? null : read.getLast();
    }

    private boolean piece(int place) {
      Pieces.Found found = pieces.at(place, last());
      if (found == null || !fits(last(), found.pieces().getFirst())) {
        return false;
      }
      read.addAll(found.pieces());
      end = found.end();
      open = found.open();
      meridiem();
      return true;
    }

    private boolean fits(@Nullable Piece last, Piece next) {
      return last == null
          || next.unit().finer(last.unit())
          || next instanceof Piece.Around
          || next instanceof Piece.Share && !last.unit().finer(Unit.DAY)
          || next instanceof Piece.Term
          || next.unit() == last.unit() && beside(last, next);
    }

    /** Whether a piece says again what the last one has said. */
    private boolean beside(Piece last, Piece next) {
      return switch (last) {
        case Piece.Relative r -> !(next instanceof Piece.Relative);
        case Piece.Carried c -> next instanceof Piece.Weekday;
        case Piece.Day d -> next instanceof Piece.Weekday;
        case Piece.Weekday w -> next instanceof Piece.Day;
        case Piece.Named n -> next instanceof Piece.Day;
        case Piece.Part p -> next instanceof Piece.Part;
        default -> false;
      };
    }

    private void meridiem() {
      if (!(last() instanceof Piece.Clock clock)) {
        return;
      }
      Word half = words.find(end, Kind.MERIDIEM);
      if (half != null) {
        String[] value = half.value().split(" ");
        read.add(
            read.size() - 1,
            new Piece.Part(value[0], Integer.parseInt(value[1]), Integer.parseInt(value[2])));
        end = half.end();
      }
      Word ago = words.find(end, Kind.AGO);
      if (ago != null && clock.minute() != null && clock.second() == null && clock.minute() > 0) {
        int minutes = clock.hour() * 60 - clock.minute();
        if (minutes >= 0) {
          read.set(read.size() - 1, new Piece.Clock(minutes / 60, minutes % 60, null));
          end = ago.end();
        }
      }
    }

    private void zone() {
      Word word = words.find(end, Kind.ZONE);
      if (word != null && (!read.isEmpty() || pieces.at(word.end(), null) != null)) {
        Zones.Found found = Zones.at(words, end);
        zone = found == null || found.offset() == null ? zone : found.offset();
        end = found == null ? word.end() : found.end();
      }
    }

    private void aside() {
      Asides.Found aside = asides.at(end);
      if (aside == null) {
        sameYear();
        return;
      }
      zone = aside.zone() == null ? zone : aside.zone();
      keeps |= aside.keeps();
      if (aside.whole()) {
        aside.pieces().stream().filter(p -> fits(last(), p)).forEach(read::add);
        end = aside.end();
      }
    }

    /** Leaves out an aside that tells the year again, where its month goes on behind it. */
    private void sameYear() {
      int close = last() instanceof Piece.Year ? asides.close(end) : -1;
      if (close < 0) {
        return;
      }
      Pieces.Found again = pieces.at(end + 1, null);
      Pieces.Found month = pieces.at(close + 1, last());
      if (again != null
          && again.end() == close
          && again.pieces().getLast().unit() == Unit.YEAR
          && month != null
          && month.pieces().getFirst() instanceof Piece.Month) {
        end = close + 1;
      }
    }

    private void tail() {
      if (open) {
        return;
      }
      Word tail = words.find(end, Kind.TAIL);
      end = tail == null ? end : tail.end();
      Word about = words.find(end, Kind.ABOUT);
      if (about != null) {
        vague = true;
        end = about.end();
      }
      aside();
    }

    Found found() {
      return new Found(new Point(read, zone, keeps, vague), end, open);
    }
  }
}
