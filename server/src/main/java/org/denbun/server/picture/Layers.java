package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph in layers, after Sugiyama, Tagawa and Toda (<em>Methods for visual understanding of
 * hierarchical system structures</em>, 1981): loops are opened, each node stands in the layer after
 * the last that leads to it, ends stand in the last, and a long edge passes an unseen slot in each
 * layer between.
 */
final class Layers {

  /** A place in a layer: a node's, or an edge's on its way, whose node is −1. */
  record Slot(int id, int node, int layer) {}

  /** A piece of an edge between slots of neighbouring layers. */
  record Piece(int from, int to) {}

  /**
   * An edge with the slots it passes, from left to right.
   *
   * @param turned whether it goes from right to left, as it closes a loop
   */
  record Way(ChainEdge edge, List<Integer> slots, boolean turned) {}

  private final ChainGraph graph;
  private final int[] layer;
  private final List<Slot> slots = new ArrayList<>();
  private final Set<Piece> pieces = new LinkedHashSet<>();
  private final List<Way> ways = new ArrayList<>();
  private final Map<List<Object>, Integer> shared = new HashMap<>();

  Layers(ChainGraph graph) {
    this.graph = graph;
    layer = new int[graph.nodes().size()];
    List<ChainEdge> turned = turned();
    List<ChainEdge> forward = new ArrayList<>();
    for (ChainEdge edge : graph.edges()) {
      forward.add(turned.contains(edge) ? turn(edge) : edge);
    }
    settle(forward);
    for (int node = 0; node < layer.length; node++) {
      slots.add(new Slot(node, node, layer[node]));
    }
    for (int i = 0; i < forward.size(); i++) {
      ChainEdge edge = graph.edges().get(i);
      ways.add(new Way(edge, slots(forward.get(i)), turned.contains(edge)));
    }
  }

  List<Slot> slots() {
    return slots;
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  List<Way> ways() {
    return ways;
  }

  /** The ids of the slots of each layer, nodes in their order. */
  List<List<Integer>> order() {
    List<List<Integer>> order = new ArrayList<>();
    for (Slot slot : slots) {
      while (order.size() <= slot.layer()) {
        order.add(new ArrayList<>());
      }
      order.get(slot.layer()).add(slot.id());
    }
    return order;
  }

  private static ChainEdge turn(ChainEdge edge) {
    return new ChainEdge(edge.to(), edge.from(), edge.stance());
  }

  /** The edges that lead back into the path that found them. */
  private List<ChainEdge> turned() {
    Map<Integer, List<ChainEdge>> from = new HashMap<>();
    graph.edges().forEach(e -> from.computeIfAbsent(e.from(), f -> new ArrayList<>()).add(e));
    List<ChainEdge> turned = new ArrayList<>();
    BitSet done = new BitSet();
    for (int node = 0; node < layer.length; node++) {
      if (!done.get(node)) {
        search(node, from, done, turned);
      }
    }
    return turned;
  }

  private void search(
      int root, Map<Integer, List<ChainEdge>> from, BitSet done, List<ChainEdge> turned) {
    List<Integer> path = new ArrayList<>(List.of(root));
    BitSet open = new BitSet();
    open.set(root);
    int[] next = new int[layer.length];
    while (!path.isEmpty()) {
      int at = path.getLast();
      List<ChainEdge> edges = from.getOrDefault(at, List.of());
      if (next[at] == edges.size()) {
        done.set(path.removeLast());
        open.clear(at);
        continue;
      }
      ChainEdge edge = edges.get(next[at]++);
      if (open.get(edge.to())) {
        turned.add(edge);
      } else if (!done.get(edge.to())) {
        path.add(edge.to());
        open.set(edge.to());
      }
    }
  }

  private void settle(List<ChainEdge> edges) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (ChainEdge edge : edges) {
        if (layer[edge.to()] <= layer[edge.from()] && edge.to() != edge.from()) {
          layer[edge.to()] = layer[edge.from()] + 1;
          moved = true;
        }
      }
    }
    int last = 0;
    for (int node = 0; node < layer.length; node++) {
      last = Math.max(last, ends(node) ? layer[node] : layer[node] + 1);
    }
    for (int node = 0; node < layer.length; node++) {
      layer[node] = ends(node) ? last : layer[node];
    }
  }

  private boolean ends(int node) {
    return graph.nodes().get(node) instanceof ChainNode.End;
  }

  private List<Integer> slots(ChainEdge edge) {
    List<Integer> passed = new ArrayList<>(List.of(edge.from()));
    for (int l = layer[edge.from()] + 1; l < layer[edge.to()]; l++) {
      passed.add(shared(edge, l));
    }
    passed.add(edge.to());
    for (int i = 1; i < passed.size(); i++) {
      pieces.add(new Piece(passed.get(i - 1), passed.get(i)));
    }
    return passed;
  }

  /** What goes the same way to the same end flows together: fewer lines, and none in doubt. */
  private int shared(ChainEdge edge, int at) {
    return shared.computeIfAbsent(
        List.of(edge.to(), edge.stance(), at),
        key -> {
          slots.add(new Slot(slots.size(), -1, at));
          return slots.size() - 1;
        });
  }
}
