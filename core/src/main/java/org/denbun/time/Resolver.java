package org.denbun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.denbun.TimeCertainty;
import org.denbun.time.Expression.Point;
import org.denbun.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/** Finds the stretch of the calendar that a point means where it stands. */
final class Resolver {

  /** A stretch, and how it was found. */
  record Found(Stretch stretch, TimeCertainty certainty) {

    static @Nullable Found exact(@Nullable Stretch stretch) {
      return stretch == null ? null : new Found(stretch, TimeCertainty.EXACT);
    }

    static @Nullable Found inferred(@Nullable Stretch stretch) {
      return stretch == null ? null : new Found(stretch, TimeCertainty.INFERRED);
    }
  }

  private final Passage passage;
  private final Narrowing narrowing;
  private final OpenPieces open;

  Resolver(Passage passage) {
    this.passage = passage;
    this.narrowing = new Narrowing(passage);
    this.open = new OpenPieces(passage, narrowing);
  }

  /** What a point means, or null where it cannot be told. */
  @Nullable Found of(Point point, Direction direction) {
    List<Piece> pieces = plain(point.pieces());
    Piece head = pieces.getFirst();
    Found found =
        switch (head) {
          case Piece.Year y -> Found.exact(Stretch.year(y.year()));
          case Piece.EraYear e -> Found.exact(Calendars.era(e));
          case Piece.Century c -> Found.exact(Stretch.century(c.number()));
          case Piece.Fiscal f -> fiscal(f);
          case Piece.Decade d -> decade(d);
          case Piece.ShortYear s -> shortYear(s);
          case Piece.Relative r -> relative(r);
          case Piece.Carried c -> carried(c);
          default -> null;
        };
    if (found != null) {
      return narrowed(found, pieces.subList(1, pieces.size()), vague(point));
    }
    return settled(head) ? null : vaguely(open.of(pieces, direction), vague(point));
  }

  /** Without the pieces that the next one says again, and better. */
  private static List<Piece> plain(List<Piece> pieces) {
    List<Piece> plain = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean again =
          i + 1 < pieces.size()
              && pieces.get(i).unit() == pieces.get(i + 1).unit()
              && (pieces.get(i) instanceof Piece.Relative
                      && !(pieces.get(i + 1) instanceof Piece.Weekday)
                  || pieces.get(i) instanceof Piece.Weekday
                  || pieces.get(i) instanceof Piece.Named);
      if (!again) {
        plain.add(i + 1 < pieces.size() ? unburdened(pieces.get(i)) : pieces.get(i));
      }
    }
    return plain;
  }

  /** A month with its day is told in full: what carries it on is the day. */
  private static Piece unburdened(Piece piece) {
    return piece instanceof Piece.Carried carried
            && carried.offset() > 0
            && carried.piece() instanceof Piece.Month month
        ? month
        : piece;
  }

  private static boolean vague(Point point) {
    return point.vague() || point.last() instanceof Piece.Share share && !share.definite();
  }

  /** Whether nothing but the piece itself tells when it is. */
  private static boolean settled(Piece head) {
    return switch (head) {
      case Piece.Year y -> true;
      case Piece.EraYear e -> true;
      case Piece.Century c -> true;
      case Piece.Fiscal f -> true;
      case Piece.Decade d -> true;
      case Piece.ShortYear s -> true;
      case Piece.Relative r -> true;
      case Piece.Carried c -> true;
      default -> false;
    };
  }

  private @Nullable Found shortYear(Piece.ShortYear year) {
    Integer full = full(year);
    return full == null ? null : Found.inferred(Stretch.year(full));
  }

  private @Nullable Integer full(Piece.ShortYear year) {
    Integer near = passage.nearYear();
    int full = near == null ? 0 : Centuries.of(year.two(), near);
    return Years.possible(full) ? full : null;
  }

  private @Nullable Integer number(Piece year) {
    return switch (year) {
      case Piece.Year y -> Integer.valueOf(y.year());
      case Piece.EraYear e -> e.possible() ? Integer.valueOf(e.year()) : null;
      case Piece.ShortYear s -> full(s);
      default -> null;
    };
  }

  private @Nullable Found fiscal(Piece.Fiscal fiscal) {
    Integer year = number(fiscal.year());
    if (year == null) {
      return null;
    }
    Stretch stretch = Stretch.fiscal(year, 4);
    return fiscal.year() instanceof Piece.ShortYear
        ? Found.inferred(stretch)
        : Found.exact(stretch);
  }

  private @Nullable Found decade(Piece.Decade decade) {
    Integer year = number(decade.year());
    return year == null
        ? null
        : decade.year() instanceof Piece.ShortYear
            ? Found.inferred(Stretch.decade(year))
            : Found.exact(Stretch.decade(year));
  }

  private @Nullable Found carried(Piece.Carried carried) {
    LocalDate base = narrowing.base(carried.unit() == Unit.MONTH ? Unit.MONTH : Unit.DAY);
    if (carried.piece() instanceof Piece.Year year) {
      return Found.exact(Stretch.year(year.year()));
    }
    if (base == null) {
      return null;
    }
    LocalDate after = base.plusDays(carried.offset());
    return Found.inferred(
        switch (carried.unit()) {
          case MONTH ->
              narrowing.firstFrom(
                  List.of(carried.piece()),
                  Unit.YEAR,
                  carried.offset() == 0
                      ? base.withDayOfYear(1)
                      : base.withDayOfMonth(1).plusMonths(1));
          case DAY ->
              narrowing.firstFrom(
                  List.of(carried.piece()),
                  Unit.MONTH,
                  carried.offset() == 0 ? after.withDayOfMonth(1) : after);
          default -> Calendars.within(Stretch.day(after), carried.piece());
        });
  }

  /** The found stretch, narrowed by pieces; null where one does not fit. */
  private @Nullable Found narrowed(Found found, List<Piece> pieces, boolean vague) {
    Stretch stretch = narrowing.narrow(found.stretch(), pieces);
    return stretch == null ? null : vaguely(new Found(stretch, found.certainty()), vague);
  }

  /** What a point means as the end of what begins with a stretch. */
  @Nullable Found after(Point point, Point from, Stretch begin, Direction direction) {
    List<Piece> pieces = plain(point.pieces());
    Piece head = pieces.getFirst();
    if (settled(head)) {
      return of(point, direction);
    }
    Unit scope = OpenPieces.scope(head);
    int days = from.last() instanceof Piece.Clock clock ? clock.hour() / 24 : 0;
    LocalDate day = begin.first().minusDays(days);
    Stretch end =
        scope == Unit.DAY
            ? narrowing.narrow(Stretch.day(day), pieces)
            : narrowing.firstFrom(pieces, scope, scope == Unit.YEAR ? startOf(pieces, day) : day);
    return end == null ? null : Found.inferred(end);
  }

  private static LocalDate startOf(List<Piece> pieces, LocalDate day) {
    return pieces.getLast().unit().compareTo(Unit.DAY) >= 0 ? day : day.withDayOfMonth(1);
  }

  private @Nullable Found relative(Piece.Relative relative) {
    Stretch stretch = narrowing.relative(relative);
    return relative.anaphoric() ? Found.inferred(stretch) : Found.exact(stretch);
  }

  private static @Nullable Found vaguely(@Nullable Found found, boolean vague) {
    return found == null || !vague ? found : new Found(found.stretch(), TimeCertainty.PARTIAL);
  }
}
