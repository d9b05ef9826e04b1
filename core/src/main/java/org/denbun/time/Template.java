package org.denbun.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The TIMEX3 value of pieces of which the calendar says nothing: what is not told is X. */
final class Template {

  private String year = "XXXX";
  private @Nullable String within;
  private String month = "XX";
  private String day = "XX";
  private @Nullable String week;
  private @Nullable String time;
  private Unit unit = Unit.YEAR;

  private Template() {}

  static String of(List<Piece> pieces) {
    Template template = new Template();
    pieces.forEach(template::add);
    return template.value();
  }

  private void add(Piece piece) {
    unit = piece.unit().finer(unit) ? piece.unit() : unit;
    switch (piece) {
      case Piece.Year y -> year = Stretch.digits(y.year(), 4);
      case Piece.ShortYear y -> year = "XX" + Stretch.digits(y.two(), 2);
      case Piece.EraYear y -> year = y.possible() ? Stretch.digits(y.year(), 4) : "XXXX";
      case Piece.Fiscal f -> {
        add(f.year());
        year = "FY" + year;
      }
      case Piece.Century c -> year = Stretch.digits(c.number() - 1, 2);
      case Piece.Decade d -> {
        add(d.year());
        year = year.substring(0, 3);
      }
      case Piece.HalfYear h -> within = "H" + h.number();
      case Piece.Quarter q -> within = "Q" + q.number();
      case Piece.Season s -> within = s.code();
      case Piece.Month m -> month = Stretch.digits(m.month(), 2);
      case Piece.Day d -> day = Stretch.digits(d.day(), 2);
      case Piece.Weekday w -> week = "WXX-" + w.iso();
      case Piece.NthDay n -> week = "WXX-" + n.iso();
      case Piece.NthWeek n -> week = "WXX";
      case Piece.Weekend w -> week = "WXX-WE";
      case Piece.Named n -> {
        month = Stretch.digits(n.month(), 2);
        day = n.iso() == 0 ? Stretch.digits(n.n(), 2) : "XX";
      }
      case Piece.Relative r -> week = r.unit() == Unit.WEEK ? "WXX" : week;
      case Piece.Carried c -> add(c.piece());
      case Piece.Around a -> week = a.unit() == Unit.WEEK ? "WXX" : week;
      case Piece.Term t -> year = "FY" + year;
      case Piece.Share s -> {}
      case Piece.Part p ->
          time = p.from() == p.to() ? Stretch.digits(p.from(), 2) + ":00" : p.code();
      case Piece.Clock c -> time = clock(c);
    }
  }

  private static String clock(Piece.Clock clock) {
    String minutes =
        Stretch.digits(clock.hour(), 2)
            + ":"
            + Stretch.digits(clock.minute() == null ? 0 : clock.minute(), 2);
    return clock.second() == null ? minutes : minutes + ":" + Stretch.digits(clock.second(), 2);
  }

  private String value() {
    String date = date();
    return time == null ? date : date + "T" + time;
  }

  private String date() {
    boolean days = !day.equals("XX") || time != null || unit == Unit.DAY;
    if (week != null && day.equals("XX")) {
      return (month.equals("XX") ? year : year + "-" + month) + "-" + week;
    }
    if (days) {
      return year + "-" + month + "-" + day;
    }
    if (unit == Unit.MONTH || !month.equals("XX")) {
      return year + "-" + month;
    }
    return within == null ? year : year + "-" + within;
  }
}
