package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.denbun.server.page.Texts;

/** Chains from left to right: articles, what they go through, origins. */
final class WideChains {
  private static final double MARGIN = 16;
  private static final double HEAD = 40;
  private static final double GAP = 18;

  /** More articles than this get one line each. */
  private static final int MANY = 18;

  private static final double FRAME_PAD = 12;
  private static final double FRAME_HEAD = 30;
  private static final double ARTICLE = 200;
  private static final double LINK = 204;
  private static final double ORIGIN = 228;

  private final ChainGraph graph;
  private final Texts texts;
  private final Cards cards;
  private final OriginFrames frames;
  private final Layers layers;
  private final List<List<Integer>> order;
  private final Heights heights;
  private final List<Double> lefts = new ArrayList<>();
  private final double top;
  private final boolean low;

  WideChains(ChainGraph graph, Texts texts, Cards cards) {
    this.graph = graph;
    this.texts = texts;
    this.cards = cards;
    frames = new OriginFrames(graph);
    low = graph.nodes().stream().filter(n -> n instanceof ChainNode.Told).count() > MANY;
    layers = new Layers(graph);
    order = new Ordering(layers, this::group).order();
    heights = new Heights(layers, order, this::gap);
    columns();
    top = edge(slot -> heights.of(slot) - above(slot), -1) - HEAD - MARGIN;
  }

  double width() {
    return lefts.isEmpty() ? 2 * MARGIN : lefts.getLast() + ORIGIN + MARGIN + FRAME_PAD;
  }

  double height() {
    return edge(slot -> y(slot) + below(slot), 1) + MARGIN;
  }

  void draw(Svg svg) {
    heads(svg);
    frames.all().forEach(frame -> frame(svg, frame));
    new ChainLines(layers, this::start, this::finish, this::y).draw(svg);
    for (Layers.Slot slot : layers.slots()) {
      if (slot.node() >= 0) {
        card(svg, slot);
      }
    }
  }

  private void card(Svg svg, Layers.Slot slot) {
    double x = start(slot.id());
    double upper = y(slot.id()) - size(slot.id()) / 2;
    ChainNode node = graph.nodes().get(slot.node());
    if (low && node instanceof ChainNode.Told told) {
      cards.low(told).drawLow(svg, x, upper, width(slot.layer()));
    } else {
      cards.of(node).draw(svg, x, upper, width(slot.layer()));
    }
  }

  private void heads(Svg svg) {
    head(svg, 0, "picture.column.articles");
    if (order.size() > 2) {
      head(svg, 1, "picture.column.via");
    }
    head(svg, order.size() - 1, "picture.column.origins");
  }

  private void head(Svg svg, int layer, String key) {
    svg.text(
        "text",
        texts.of(key),
        "class",
        "head",
        "font-size",
        12.0,
        "x",
        lefts.get(layer),
        "y",
        MARGIN + 10);
  }

  private void frame(Svg svg, OriginFrames.Frame frame) {
    List<Integer> inside =
        order.getLast().stream().filter(slot -> frame.equals(frames.of(slot))).toList();
    double first = y(inside.getFirst()) - Card.HEIGHT / 2 - FRAME_HEAD;
    double last = y(inside.getLast()) + Card.HEIGHT / 2 + FRAME_PAD;
    Frames.draw(svg, frame, lefts.getLast() - FRAME_PAD, first, ORIGIN + 2 * FRAME_PAD, last);
  }

  private void columns() {
    double x = MARGIN;
    for (int layer = 0; layer < order.size(); layer++) {
      boolean last = layer == order.size() - 1;
      lefts.add(x + (last && layer > 0 ? FRAME_PAD : 0));
      x += width(layer) + channel(layer);
    }
  }

  /** Room for the lines: more where many pass. */
  private double channel(int layer) {
    long lines =
        layers.pieces().stream().filter(p -> layers.slots().get(p.from()).layer() == layer).count();
    return Math.min(100, 56 + 3 * lines);
  }

  private double width(int layer) {
    return layer == order.size() - 1 ? ORIGIN : layer == 0 ? ARTICLE : viaWidth(layer);
  }

  /** Articles that others cite stand among the links. */
  private double viaWidth(int layer) {
    boolean articles =
        order.get(layer).stream()
            .anyMatch(s -> node(s) >= 0 && graph.nodes().get(node(s)) instanceof ChainNode.Told);
    return articles ? ARTICLE : LINK;
  }

  private double start(int slot) {
    return lefts.get(layers.slots().get(slot).layer());
  }

  private double finish(int slot) {
    return start(slot) + width(layers.slots().get(slot).layer());
  }

  private double y(int slot) {
    return heights.of(slot) - top;
  }

  private int node(int slot) {
    return layers.slots().get(slot).node();
  }

  private int group(int slot) {
    OriginFrames.Frame frame = frames.of(node(slot));
    return frame == null ? frames.all().size() + slot : frames.all().indexOf(frame);
  }

  private double gap(int upper, int lower) {
    boolean together = group(upper) == group(lower);
    double frame = together ? 0 : outer(upper, FRAME_PAD) + outer(lower, FRAME_HEAD);
    return (size(upper) + size(lower)) / 2 + (low ? GAP / 1.5 : GAP) + frame;
  }

  private double size(int slot) {
    int node = node(slot);
    return node < 0
        ? 0
        : low && graph.nodes().get(node) instanceof ChainNode.Told ? Card.LOW : Card.HEIGHT;
  }

  private double outer(int slot, double room) {
    return frames.of(node(slot)) == null ? 0 : room;
  }

  private double above(int slot) {
    return size(slot) / 2 + outer(slot, FRAME_HEAD);
  }

  private double below(int slot) {
    return size(slot) / 2 + outer(slot, FRAME_PAD) + 7;
  }

  /** The uppermost (−1) or lowest (1) of what the slots reach. */
  private double edge(ToDoubleFunction<Integer> reach, int side) {
    return layers.slots().stream()
            .mapToDouble(slot -> side * reach.applyAsDouble(slot.id()))
            .max()
            .orElse(0)
        * side;
  }
}
