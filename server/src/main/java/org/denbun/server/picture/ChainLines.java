package org.denbun.server.picture;

import java.util.List;
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
    layers.ways().forEach(way -> draw(svg, way));
  }

  private void draw(Svg svg, Layers.Way way) {
    List<Integer> slots = way.slots();
    double shift = shift(way);
    double from = finish.applyAsDouble(slots.getFirst()) + (way.turned() ? HEAD : 0);
    double to = start.applyAsDouble(slots.getLast()) - (way.turned() ? 0 : HEAD);
    StringBuilder path = new StringBuilder("M" + point(from, at(slots.getFirst()) + shift));
    double x = from;
    for (int i = 1; i < slots.size(); i++) {
      boolean last = i == slots.size() - 1;
      double next = last ? to : start.applyAsDouble(slots.get(i));
      curve(path, x, at(slots.get(i - 1)) + shift, next, at(slots.get(i)) + shift);
      x = next;
      if (!last) {
        x = finish.applyAsDouble(slots.get(i));
        path.append('H').append(Svg.number(x));
      }
    }
    svg.empty("path", "class", "line " + look(way), "d", path.toString());
    head(svg, way, way.turned() ? from : to, shift);
    if (way.turned()) {
      double middle = (at(slots.getFirst()) + at(slots.get(1))) / 2 + shift;
      Icons.loop(svg, (from + start.applyAsDouble(slots.get(1))) / 2, middle);
    }
  }

  private void head(Svg svg, Layers.Way way, double x, double shift) {
    int at = way.turned() ? way.slots().getFirst() : way.slots().getLast();
    double tip = way.turned() ? x - HEAD : x + HEAD;
    double y = at(at) + shift;
    String path = "M" + point(x, y - 3.5) + "L" + point(tip, y) + "L" + point(x, y + 3.5) + "z";
    svg.empty("path", "class", "tip " + look(way), "d", path);
  }

  private static void curve(StringBuilder path, double x, double y, double toX, double toY) {
    double middle = (x + toX) / 2;
    path.append('C').append(point(middle, y)).append(' ').append(point(middle, toY)).append(' ');
    path.append(point(toX, toY));
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
