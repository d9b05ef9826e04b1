package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.List;

/** What was said when: a dot each, with its words beside it. */
final class ToldLane {
  private static final double ROW = 27;
  private static final double DOT = 9.5;
  private static final double SIZE = 13;
  private static final double NEAR = 5;

  private record Placed(Moment.Told told, double x, String words, boolean before, int row) {}

  private final List<Placed> placed = new ArrayList<>();
  private final Rows rows = new Rows(8);
  private final Times times;
  private final double right;
  private final double longest;

  /**
   * @param right where words must end
   * @param longest how wide words may be, in em
   */
  ToldLane(
      List<Moment.Told> all,
      TimeAxis axis,
      Times times,
      double left,
      double right,
      double longest) {
    this.times = times;
    this.right = right;
    this.longest = longest;
    all.forEach(told -> place(told, axis.x(told.at()), left));
  }

  double height() {
    return rows.count() * ROW;
  }

  void draw(Svg svg, double top) {
    placed.forEach(one -> draw(svg, one, top + one.row() * ROW + ROW / 2));
  }

  private void place(Moment.Told told, double x, double left) {
    double after = right - x - DOT - NEAR;
    double before = x - DOT - NEAR - left;
    double wanted = Math.min(TextWidth.of(Svg.clean(told.name())), longest) * SIZE;
    boolean turned = wanted > after && before > after;
    double room = Math.min(turned ? before : after, longest * SIZE);
    String words = TextWidth.shorten(told.name(), room / SIZE);
    double wide = TextWidth.of(words) * SIZE + NEAR;
    int row = rows.place(x - DOT - (turned ? wide : 0), x + DOT + (turned ? 0 : wide));
    placed.add(new Placed(told, x, words, turned, row));
  }

  private void draw(Svg svg, Placed one, double y) {
    Moment.Told told = one.told();
    String stance =
        switch (told.stance()) {
          case AFFIRMS -> "affirm";
          case DENIES -> "deny";
          case NEITHER -> "neither";
        };
    String element = svg.openLink(told.address(), "told " + stance);
    svg.text("title", TextWidth.title(times.told(told)));
    svg.empty("circle", "class", "dot", "cx", one.x(), "cy", y, "r", DOT);
    Icons.small(svg, told.kind(), one.x(), y);
    if (told.stance() == Moment.Stance.DENIES) {
      Icons.denied(svg, one.x() + 8, y - 7);
    }
    double side = DOT + NEAR;
    svg.text(
        "text",
        one.words(),
        "font-size",
        SIZE,
        "text-anchor",
        one.before() ? "end" : null,
        "x",
        one.x() + (one.before() ? -side : side),
        "y",
        y + 4.6);
    svg.close(element);
  }
}
