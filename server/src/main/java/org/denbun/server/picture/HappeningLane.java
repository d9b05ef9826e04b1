package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened when, or is to happen: a bar each, under its name. */
final class HappeningLane {
  private static final double ROW = 41;
  private static final double BAR = 10;
  private static final double SIZE = 13;

  /** A shorter bar would not be seen; what takes less is a diamond. */
  private static final double SHORTEST = 12;

  private record Placed(
      Moment.Happening happening, double from, double to, double at, String words, int row) {}

  private final List<Placed> placed = new ArrayList<>();
  private final Rows rows = new Rows(10);
  private final Times times;

  HappeningLane(
      List<Moment.Happening> all,
      TimeAxis axis,
      Times times,
      double left,
      double right,
      double longest) {
    this.times = times;
    for (Moment.Happening happening : all) {
      double from = axis.x(happening.from());
      double to = axis.x(happening.to());
      String words = TextWidth.shorten(happening.name(), Math.min(longest, (right - left) / SIZE));
      double wide = TextWidth.of(words) * SIZE;
      double start = to - from < SHORTEST ? (from + to) / 2 - SHORTEST / 2 : from;
      double at = Math.max(left, Math.min(start, right - wide));
      double end = Math.max(to, start + SHORTEST);
      int row = rows.place(Math.min(at, start), Math.max(at + wide, end));
      placed.add(new Placed(happening, start, end, at, words, row));
    }
  }

  double height() {
    return rows.count() * ROW;
  }

  void draw(Svg svg, double top) {
    placed.forEach(one -> draw(svg, one, top + one.row() * ROW));
  }

  private void draw(Svg svg, Placed one, double y) {
    Moment.Happening happening = one.happening();
    String status = happening.status().name().toLowerCase(Locale.ROOT);
    String element = svg.openLink(happening.address(), "happening " + status);
    svg.text("title", TextWidth.title(times.happening(happening)));
    svg.text("text", one.words(), "font-size", SIZE, "x", one.at(), "y", y + 15);
    shape(svg, one, y + 21);
    double middle = y + 21 + BAR / 2;
    switch (happening.status()) {
      case HAPPENED, PLANNED -> {}
      case CANCELLED, DENIED -> {
        strike(svg, one.from() - 4, one.to() + 4, middle);
        strike(svg, one.at(), one.at() + TextWidth.of(one.words()) * SIZE, y + 10.5);
      }
    }
    if (happening.status() == Moment.Status.DENIED) {
      Icons.denied(svg, one.to() + 4, middle - BAR / 2);
    }
    svg.close(element);
  }

  private static void shape(Svg svg, Placed one, double y) {
    double wide = one.to() - one.from();
    if (wide > SHORTEST + 0.1) {
      svg.empty(
          "rect", "class", "bar", "x", one.from(), "y", y, "width", wide, "height", BAR, "rx", 3.0);
      return;
    }
    double half = SHORTEST / 2;
    double x = one.from() + half;
    double middle = y + BAR / 2;
    svg.path(
        "bar",
        ("M" + pair(x, middle - half) + "L" + pair(x + half, middle))
            + ("L" + pair(x, middle + half) + "L" + pair(x - half, middle) + "z"));
  }

  private static void strike(Svg svg, double from, double to, double y) {
    svg.path("strike", "M" + pair(from, y) + "H" + Svg.number(to));
  }

  private static String pair(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
