package org.denbun.server.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.denbun.server.page.Texts;

/** Time from left to right, in even steps. */
final class TimeAxis {
  private static final double SIZE = 12;
  private static final double EACH = 62;
  private static final double BOLD = 1.2;

  /** An axis is never shorter, so that a single instant has room around it. */
  private static final Duration SHORTEST = Duration.ofHours(6);

  private final double left;
  private final double right;
  private final Instant from;
  private final Instant to;
  private final Ticks ticks;
  private final Texts texts;

  TimeAxis(List<Instant> times, double left, double right, ZoneId zone, Texts texts) {
    this.left = left;
    this.right = right;
    this.texts = texts;
    Instant first = times.stream().min(Instant::compareTo).orElse(Instant.EPOCH);
    Instant last = times.stream().max(Instant::compareTo).orElse(first);
    Duration span = Duration.between(first, last);
    Duration pad =
        span.compareTo(SHORTEST) < 0 ? SHORTEST.minus(span).dividedBy(2) : span.dividedBy(40);
    from = first.minus(pad);
    to = last.plus(pad);
    ticks = Ticks.between(from, to, (int) Math.max(2, (right - left) / EACH), zone);
  }

  double x(Instant time) {
    double whole = ChronoUnit.SECONDS.between(from, to);
    return left + (right - left) * ChronoUnit.SECONDS.between(from, time) / whole;
  }

  void draw(Svg svg, double top, double bottom) {
    svg.path("axis", "M" + Svg.number(left) + " " + Svg.number(bottom) + "H" + Svg.number(right));
    double free = left - SIZE;
    for (int i = 0; i < ticks.starts().size(); i++) {
      double at = at(i);
      if (!cut(i)) {
        svg.path(
            "grid", "M" + Svg.number(at) + " " + Svg.number(top) + "V" + Svg.number(bottom + 5));
      }
      String words = upper(ticks.starts().get(i));
      double end = at + TextWidth.of(words) * SIZE;
      if (at >= free && end <= (cut(i) ? at(i + 1) - SIZE / 2 : right + SIZE / 2) && said(i)) {
        text(svg, words, "tick", at, bottom + 18);
        free = end + SIZE / 2;
      }
    }
    parts(svg, bottom + 34);
  }

  /** Where a step begins, or the axis where that is later. */
  private double at(int i) {
    return i < ticks.starts().size() ? Math.max(left, x(ticks.starts().get(i).toInstant())) : right;
  }

  private boolean cut(int i) {
    return x(ticks.starts().get(i).toInstant()) < left - 0.5;
  }

  /** An hour or a day names its beginning; a month or a year is named as a whole. */
  private boolean said(int i) {
    ChronoUnit unit = ticks.step().unit();
    return !cut(i) || unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS;
  }

  /** Under the steps what they are part of, where that changes and there is room until the next. */
  private void parts(Svg svg, double y) {
    double next = right + SIZE;
    for (int i = ticks.starts().size() - 1; i >= 0; i--) {
      String part = lower(ticks.starts().get(i));
      boolean begins = i == 0 || !part.equals(lower(ticks.starts().get(i - 1)));
      if (begins && at(i) + TextWidth.of(part) * BOLD * SIZE < next) {
        text(svg, part, "tick part", at(i), y);
      }
      next = begins ? at(i) - SIZE / 2 : next;
    }
  }

  private static void text(Svg svg, String words, String classes, double x, double y) {
    svg.text("text", words, "class", classes, "font-size", SIZE, "x", x, "y", y);
  }

  private String upper(ZonedDateTime tick) {
    return format(
        tick,
        switch (ticks.step().unit()) {
          case HOURS -> "hour";
          case DAYS -> "dayofmonth";
          case MONTHS -> "month";
          default -> "year";
        });
  }

  private String lower(ZonedDateTime tick) {
    return switch (ticks.step().unit()) {
      case HOURS -> format(tick, "day");
      case DAYS -> format(tick, "yearmonth");
      case MONTHS -> format(tick, "year");
      default -> "";
    };
  }

  private String format(ZonedDateTime tick, String pattern) {
    return DateTimeFormatter.ofPattern(texts.of("picture.pattern." + pattern), texts.locale())
        .format(tick);
  }
}
