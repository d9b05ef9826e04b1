package org.denbun.server.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.denbun.independence.Stance;

/** The lines between the cards of a wide picture: calm curves that leave and arrive level. */
final class ChainLines {
  private static final double HEAD = 7;
  private static final double APART = 8;

  private final Layers layers;
  private final IntToDoubleFunction start;
  private final IntToDoubleFunction finish;
  private final IntToDoubleFunction y;
  private final boolean contested;

  /**
   * @param start where a slot begins
   * @param finish where it ends
   * @param y its middle
   */
  ChainLines(
      Layers layers, IntToDoubleFunction start, IntToDoubleFunction finish, IntToDoubleFunction y) {
    this.layers = layers;
    this.start = start;
    this.finish = finish;
    this.y = y;
    contested = layers.ways().stream().map(way -> way.edge().stance()).distinct().count() > 1;
  }

  void draw(Svg svg) {
    Set<String> drawn = new LinkedHashSet<>();
    layers.ways().forEach(way -> draw(drawn, way));
    drawn.forEach(svg::raw);
    layers.ways().stream().filter(Layers.Way::turned).forEach(way -> sign(svg, way));
  }

  /** Each piece once, however many ways share it. */
  private void draw(Set<String> drawn, Layers.Way way) {
    List<Integer> slots = way.slots();
    for (int i = 1; i < slots.size(); i++) {
      boolean first = i == 1;
      boolean last = i == slots.size() - 1;
      drawn.add(curve(way, slots.get(i - 1), slots.get(i), first, last));
      if (!last) {
        drawn.add(through(way, slots.get(i)));
      }
      if (way.turned() ? first : last) {
        drawn.add(tip(way, way.turned() ? slots.getFirst() : slots.getLast()));
      }
    }
  }

  private String curve(Layers.Way way, int a, int b, boolean first, boolean last) {
    double x = finish.applyAsDouble(a) + (way.turned() && first ? HEAD : 0);
    double to = start.applyAsDouble(b) - (!way.turned() && last ? HEAD : 0);
    double shift = shift(way);
    double middle = (x + to) / 2;
    return line(
        way,
        "M"
            + point(x, at(a) + shift)
            + "C"
            + point(middle, at(a) + shift)
            + " "
            + point(middle, at(b) + shift)
            + " "
            + point(to, at(b) + shift));
  }

  /** On level through the column of a slot. */
  private String through(Layers.Way way, int slot) {
    String from = point(start.applyAsDouble(slot), at(slot) + shift(way));
    return line(way, "M" + from + "H" + Svg.number(finish.applyAsDouble(slot)));
  }

  private static String line(Layers.Way way, String path) {
    return new Svg().path("line " + look(way), path).toString();
  }

  private String tip(Layers.Way way, int slot) {
    double y = at(slot) + shift(way);
    double end = way.turned() ? finish.applyAsDouble(slot) : start.applyAsDouble(slot);
    double back = way.turned() ? end + HEAD : end - HEAD;
    String path =
        "M" + point(back, y - 3.5) + "L" + point(end, y) + "L" + point(back, y + 3.5) + "z";
    return new Svg().path("tip " + look(way), path).toString();
  }

  private void sign(Svg svg, Layers.Way way) {
    int a = way.slots().getFirst();
    int b = way.slots().get(1);
    double x = (finish.applyAsDouble(a) + start.applyAsDouble(b)) / 2;
    Icons.loop(svg, x, (at(a) + at(b)) / 2 + shift(way));
  }

  private static String look(Layers.Way way) {
    String stance = way.edge().stance() == Stance.DENY ? "deny" : "affirm";
    return way.turned() ? stance + " loop" : stance;
  }

  /** Lines of both sides, and those of a loop, do not lie upon each other. */
  private double shift(Layers.Way way) {
    double side = contested ? way.edge().stance() == Stance.DENY ? APART / 2 : -APART / 2 : 0;
    return way.turned() ? side + 1.5 * APART : side;
  }

  private double at(int slot) {
    return y.applyAsDouble(slot);
  }

  private static String point(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
