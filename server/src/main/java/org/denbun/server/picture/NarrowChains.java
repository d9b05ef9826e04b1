package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.independence.Stance;

/**
 * Chains for a small screen: under each origin those who name it, and under these those who name
 * them, down to the articles.
 */
final class NarrowChains {
  static final double WIDTH = 360;

  private static final double MARGIN = 4;
  private static final double PAD = 10;
  private static final double FRAME_HEAD = 30;
  private static final double STEP = 24;
  private static final double ROW = Card.HEIGHT + 12;
  private static final int DEEPEST = 6;

  private record Row(int node, int depth, int parent, boolean again) {}

  private final ChainGraph graph;
  private final Cards cards;
  private final OriginFrames frames;
  private final Svg shapes = new Svg();
  private double y = MARGIN;

  NarrowChains(ChainGraph graph, Cards cards) {
    this.graph = graph;
    this.cards = cards;
    frames = new OriginFrames(graph);
    Map<Object, List<Integer>> together = new LinkedHashMap<>();
    for (int node = 0; node < graph.nodes().size(); node++) {
      if (graph.nodes().get(node) instanceof ChainNode.End) {
        OriginFrames.Frame frame = frames.of(node);
        together.computeIfAbsent(frame == null ? node : frame, f -> new ArrayList<>()).add(node);
      }
    }
    together.values().forEach(this::group);
  }

  double height() {
    return y + MARGIN;
  }

  void draw(Svg svg) {
    svg.raw(shapes.toString());
  }

  private void group(List<Integer> origins) {
    OriginFrames.Frame frame = frames.of(origins.getFirst());
    Svg inside = new Svg();
    double top = y;
    y += frame == null ? 0 : FRAME_HEAD;
    origins.forEach(origin -> tree(inside, origin, frame == null ? MARGIN : MARGIN + PAD));
    if (frame != null) {
      Frames.draw(shapes, frame, MARGIN, top, WIDTH - 2 * MARGIN, y);
      y += PAD;
    }
    y += PAD;
    shapes.raw(inside.toString());
  }

  private void tree(Svg svg, int origin, double left) {
    List<Row> rows = new ArrayList<>();
    Stance side = ((ChainNode.End) graph.nodes().get(origin)).side();
    rows(origin, side, 0, -1, new HashSet<>(), new HashSet<>(), rows);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).parent() >= 0) {
        elbow(svg, rows.get(i), i, left, side);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), y + i * ROW, left);
    }
    y += rows.size() * ROW;
  }

  /**
   * Each node once; what comes again, by a loop or another way, stands without what is under it.
   */
  private void rows(
      int node,
      Stance side,
      int depth,
      int parent,
      Set<Integer> seen,
      Set<Integer> path,
      List<Row> rows) {
    boolean again = !seen.add(node);
    boolean loops = !path.add(node);
    int self = rows.size();
    rows.add(new Row(node, depth, parent, loops));
    if (!again) {
      for (int child : named(node, side)) {
        rows(child, side, depth + 1, self, seen, path, rows);
      }
    }
    if (!loops) {
      path.remove(node);
    }
  }

  private Set<Integer> named(int node, Stance side) {
    Set<Integer> by = new TreeSet<>();
    graph.edges().stream()
        .filter(e -> e.to() == node && e.stance() == side)
        .forEach(e -> by.add(e.from()));
    return by;
  }

  private void row(Svg svg, Row row, double top, double left) {
    double x = left + indent(row.depth());
    Card card = cards.of(graph.nodes().get(row.node()));
    card = row.again() ? card.marked(Card.Sign.LOOP) : card;
    card.draw(svg, x, top, WIDTH - left - x - 8);
  }

  private void elbow(Svg svg, Row row, int index, double left, Stance side) {
    String look = side == Stance.DENY ? "deny" : "affirm";
    double x = left + indent(row.depth() - 1) + 14;
    double from = y + row.parent() * ROW + Card.HEIGHT;
    double to = y + index * ROW + Card.HEIGHT / 2;
    double end = left + indent(row.depth());
    String path =
        "M"
            + point(x, from + 6)
            + "V"
            + Svg.number(to - 8)
            + "Q"
            + point(x, to)
            + " "
            + point(Math.min(x + 8, end), to)
            + "H"
            + Svg.number(end);
    svg.empty("path", "class", "line " + look, "d", path);
    String tip =
        "M" + point(x - 3.5, from + 7) + "L" + point(x, from) + "L" + point(x + 3.5, from + 7);
    svg.empty("path", "class", "tip " + look, "d", tip + "z");
  }

  /** What lies deeper than a screen is wide goes no further in. */
  private static double indent(int depth) {
    return Math.min(depth, DEEPEST) * STEP;
  }

  private static String point(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
