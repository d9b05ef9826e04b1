package org.denbun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads one piece of a time expression. */
final class Pieces {

  /**
   * Pieces that stand at one place, with the place after them.
   *
   * @param open whether their unit stands behind another number
   */
  record Found(List<Piece> pieces, int end, boolean open) {
    Found(List<Piece> pieces, int end) {
      this(pieces, end, false);
    }

    Found(Piece piece, int end) {
      this(List.of(piece), end, false);
    }
  }

  private static final Kind[] LENGTHS = {
    Kind.LASTING, Kind.AGO, Kind.LATER, Kind.WITHIN, Kind.EACH
  };

  private static final int MOST_WEEKS = 520;

  private final Words words;
  private final Clocks clocks;
  private final Centuries centuries;

  Pieces(Words words, Centuries centuries) {
    this.words = words;
    this.centuries = centuries;
    this.clocks = new Clocks(words);
  }

  /** The piece at a place that goes on a last one, or begins an expression where that is null. */
  @Nullable Found at(int place, @Nullable Piece last) {
    if (words.digit(place)) {
      Found written = WrittenDates.at(words, place, last);
      if (written != null) {
        return written;
      }
    }
    Found worded = worded(place, last);
    return worded != null ? worded : counted(place, last);
  }

  private @Nullable Found worded(int place, @Nullable Piece last) {
    Word word =
        words.find(
            place,
            Kind.DEICTIC,
            Kind.ANAPHORIC,
            Kind.ERA,
            Kind.COMMON,
            Kind.CARRY,
            Kind.WEEKDAY,
            Kind.NTH,
            Kind.ORDINAL,
            Kind.AROUND,
            Kind.WEEKEND,
            Kind.SEASON,
            Kind.HALF_YEAR,
            Kind.PART,
            Kind.PART_ALONE,
            Kind.NAMED,
            Kind.TERM,
            Kind.MODIFIER);
    if (word == null) {
      return null;
    }
    if (last != null && last.unit() == Unit.WEEK && words.find(place, Kind.WEEKEND) != null) {
      return new Found(new Piece.Weekend(), word.end());
    }
    int end = word.end();
    String[] value = word.value().split(" ");
    return switch (word.word().kind()) {
      case DEICTIC -> relative(value, end, false);
      case ANAPHORIC -> relative(value, end, true);
      case ERA -> era(value, end);
      case COMMON -> common(end);
      case CARRY -> carried(Integer.parseInt(value[0]), end);
      case WEEKDAY -> new Found(new Piece.Weekday(Integer.parseInt(value[0])), end);
      case NTH -> nth(end, last);
      case ORDINAL -> ordinal(Integer.parseInt(value[0]), end, last);
      case AROUND -> around(Unit.valueOf(value[0]), end, last);
      case WEEKEND -> last == null ? null : new Found(new Piece.Weekend(), end);
      case SEASON -> season(value, place, end, last);
      case HALF_YEAR -> new Found(new Piece.HalfYear(Integer.parseInt(value[0])), end);
      case PART -> last == null && clocks.at(end) == null ? null : new Found(part(value), end);
      case PART_ALONE -> new Found(part(value), end);
      case NAMED -> new Found(named(value), end);
      case TERM -> last instanceof Piece.Month ? new Found(new Piece.Term(), end) : null;
      case MODIFIER -> last == null ? null : new Found(new Piece.Share(value[0]), end);
      default -> null;
    };
  }

  private static Piece.Part part(String[] value) {
    return new Piece.Part(value[0], Integer.parseInt(value[1]), Integer.parseInt(value[2]));
  }

  private static Piece.Named named(String[] value) {
    return new Piece.Named(
        Integer.parseInt(value[0]),
        Integer.parseInt(value[1]),
        value.length > 2 ? Integer.parseInt(value[2]) : 0);
  }

  private @Nullable Found season(String[] value, int place, int end, @Nullable Piece last) {
    boolean told =
        last == null ? words.find(place, Kind.SEASON_ALONE) != null : !last.unit().finer(Unit.YEAR);
    return told ? new Found(new Piece.Season(value[0], Integer.parseInt(value[1])), end) : null;
  }

  private static @Nullable Found around(Unit unit, int end, @Nullable Piece last) {
    return last == null || last.unit() != Unit.DAY ? null : new Found(new Piece.Around(unit), end);
  }

  /** As "D-1 PART NI 18 24": a unit, how many off, and what of it. */
  private static Found relative(String[] value, int end, boolean anaphoric) {
    List<Piece> pieces = new ArrayList<>();
    int offset = Integer.parseInt(value[0].substring(1));
    char unit = value[0].charAt(0);
    pieces.add(new Piece.Relative(unit(unit), offset, base(unit, anaphoric), unit == 'F'));
    if (value.length > 1) {
      pieces.add(
          switch (value[1]) {
            case "WEEKEND" -> new Piece.Weekend();
            case "SHARE" -> new Piece.Share(value[2]);
            case "SEASON" -> new Piece.Season(value[2], Integer.parseInt(value[3]));
            case "WEEKDAY" -> new Piece.Weekday(Integer.parseInt(value[2]));
            case "PART" ->
                new Piece.Part(value[2], Integer.parseInt(value[3]), Integer.parseInt(value[4]));
            default -> throw new IllegalStateException(String.join(" ", value));
          });
    }
    return new Found(pieces, end);
  }

  private static Piece.Base base(char unit, boolean anaphoric) {
    return unit == 'T' ? Piece.Base.TOPIC : anaphoric ? Piece.Base.PASSAGE : Piece.Base.NOW;
  }

  private static Unit unit(char letter) {
    return switch (letter) {
      case 'C' -> Unit.CENTURY;
      case 'Y', 'F' -> Unit.YEAR;
      case 'M' -> Unit.MONTH;
      case 'W' -> Unit.WEEK;
      default -> Unit.DAY;
    };
  }

  private @Nullable Found era(String[] value, int place) {
    LocalDate first = LocalDate.parse(value[0]);
    LocalDate last = LocalDate.parse(value[1]);
    Word one = words.find(place, Kind.FIRST);
    Numeral n = one == null ? Numeral.at(words, place) : null;
    int end = one != null ? one.end() : n == null ? place : n.end();
    Word unit = words.find(end, Kind.UNIT);
    if (end == place || unit == null || n != null && (n.few() || n.value() > 999)) {
      return null;
    }
    int year = first.getYear() - 1 + (n == null ? 1 : n.value());
    Piece piece = new Piece.EraYear(year, first, last);
    return switch (unit.value()) {
      case "Y" -> new Found(piece, unit.end());
      case "F" -> new Found(new Piece.Fiscal(piece), unit.end());
      case "DECADE" -> new Found(new Piece.Decade(piece), unit.end());
      default -> null;
    };
  }

  private @Nullable Found common(int place) {
    Numeral n = Numeral.at(words, place);
    Word unit = n == null ? null : words.find(n.end(), Kind.UNIT);
    if (n == null || unit == null || !unit.value().equals("Y") || !Years.possible(n.value())) {
      return null;
    }
    boolean two = n.width() == 2 && n.value() < 100;
    Piece year = two ? new Piece.ShortYear(n.value()) : new Piece.Year(n.value());
    return new Found(year, unit.end());
  }

  private @Nullable Found carried(int offset, int place) {
    Found found = words.digit(place) || Numeral.at(words, place) != null ? at(place, null) : null;
    if (found == null || found.pieces().size() > 1) {
      return null;
    }
    return new Found(new Piece.Carried(offset, found.pieces().getFirst()), found.end());
  }

  private @Nullable Found nth(int place, @Nullable Piece last) {
    Numeral n = Numeral.at(words, place);
    return n == null || n.value() < 1 || n.value() > 53 ? null : nth(n.value(), n.end(), last);
  }

  private @Nullable Found nth(int n, int place, @Nullable Piece last) {
    Word quarter = words.find(place, Kind.QUARTER);
    if (quarter != null && n <= 4) {
      return new Found(new Piece.Quarter(n), quarter.end());
    }
    return ordinal(n, place, last);
  }

  private @Nullable Found ordinal(int n, int place, @Nullable Piece last) {
    Word link = words.find(place, Kind.LINK);
    int at = link == null ? place : link.end();
    Word word = words.find(at, Kind.WEEKDAY, Kind.WEEK, Kind.AROUND);
    if (word == null) {
      return null;
    }
    boolean week = word.word().kind() != Kind.WEEKDAY;
    if (week) {
      return last == null && n < 0 ? null : new Found(new Piece.NthWeek(n), word.end());
    }
    return n > 5
        ? null
        : new Found(new Piece.NthDay(n, Integer.parseInt(word.value())), word.end());
  }

  private @Nullable Found counted(int place, @Nullable Piece last) {
    Numeral n = Numeral.at(words, place);
    if (n == null || n.few() || n.tenths() >= 0) {
      return null;
    }
    Found clock = clocks.at(place);
    if (clock != null) {
      return colon(n) && last == null && !words.before(place, Kind.TO, 2) ? null : clock;
    }
    Word unit = words.find(n.end(), Kind.UNIT);
    Word span = words.find(n.end(), Kind.SPAN);
    if (span != null && span.value().equals("W")) {
      return weeksOff(n, span);
    }
    if (unit == null) {
      return shared(n, last);
    }
    return span != null && span.end() > unit.end() ? null : counted(place, n, unit, last);
  }

  /** "The Monday two weeks on": weeks before or after this one, of which a weekday follows. */
  private @Nullable Found weeksOff(Numeral n, Word span) {
    Word off = words.find(span.end(), Kind.AGO, Kind.LATER);
    Word link = off == null ? null : words.find(off.end(), Kind.LINK);
    if (off == null || link == null || words.find(link.end(), Kind.WEEKDAY) == null) {
      return null;
    }
    int weeks = off.word().kind() == Kind.AGO ? -n.value() : n.value();
    return Math.abs(weeks) > MOST_WEEKS
        ? null
        : new Found(new Piece.Relative(Unit.WEEK, weeks), off.end());
  }

  private boolean colon(Numeral n) {
    return words.at(n.end()) == ':';
  }

  /** A number whose unit stands behind the next number. */
  private @Nullable Found shared(Numeral n, @Nullable Piece last) {
    Word to = words.find(n.end(), Kind.TO);
    Word list = to == null ? words.find(n.end(), Kind.LIST) : null;
    Word between = to == null ? list : to;
    Numeral other = between == null ? null : Numeral.at(words, between.end());
    if (other == null || between == null) {
      return null;
    }
    Word unit = words.find(other.end(), Kind.UNIT);
    Word span = words.find(other.end(), Kind.SPAN);
    boolean consecutive = other.value() == n.value() + 1;
    if (unit == null
        || span != null && span.end() > unit.end()
        || list != null && !unit.value().equals("D")
        || lasting(unit.end())
        || other.value() <= n.value() && !unit.value().equals("D") && !sameCentury(n, other)) {
      return null;
    }
    Piece piece = piece(n, unit, unit.end(), last);
    boolean range = to != null || consecutive;
    return piece == null ? null : new Found(List.of(piece), n.end(), range);
  }

  /** Whether of two years the second leaves out its century. */
  private static boolean sameCentury(Numeral n, Numeral other) {
    return n.width() == 4 && other.width() == 2 && other.value() > n.value() % 100;
  }

  private @Nullable Found counted(int place, Numeral n, Word unit, @Nullable Piece last) {
    boolean open = !(unit.value().equals("Y") && n.width() >= 4 && n.value() % 100 != 0);
    boolean counts = !unit.value().equals("M") && last == null;
    if (open && (lasting(unit.end()) || counts && words.before(place, Kind.COUNTS, 4))) {
      return null;
    }
    Piece piece = piece(n, unit, unit.end(), last);
    return piece == null ? null : new Found(piece, unit.end());
  }

  private boolean lasting(int place) {
    for (Kind kind : LENGTHS) {
      Word word = words.find(place, kind);
      if (word != null && !modified(place, word.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean modified(int place, int end) {
    Word share = words.find(place, Kind.MODIFIER);
    return share != null && share.end() > end;
  }

  private @Nullable Piece piece(Numeral n, Word unit, int end, @Nullable Piece last) {
    int value = n.value();
    return switch (unit.value()) {
      case "Y" -> centuries.year(n, end);
      case "F" -> fiscal(n);
      case "DECADE" -> decade(n);
      case "CENTURY" -> value >= 1 && value <= 99 ? new Piece.Century(value) : null;
      case "M" -> value >= 1 && value <= 12 ? new Piece.Month(value) : null;
      case "D" -> value >= 1 && value <= 31 ? new Piece.Day(value) : null;
      case "h" -> value <= 30 ? new Piece.Clock(value, null, null) : null;
      default -> null;
    };
  }

  private static @Nullable Piece fiscal(Numeral n) {
    if (n.value() >= 1000) {
      return Years.possible(n.value()) ? new Piece.Fiscal(new Piece.Year(n.value())) : null;
    }
    return n.value() < 100 ? new Piece.Fiscal(new Piece.ShortYear(n.value())) : null;
  }

  private static @Nullable Piece decade(Numeral n) {
    int year = n.value();
    if (year % 10 != 0 || !Years.possible(year)) {
      return null;
    }
    boolean isShort = year < 100;
    return new Piece.Decade(isShort ? new Piece.ShortYear(year) : new Piece.Year(year));
  }
}
