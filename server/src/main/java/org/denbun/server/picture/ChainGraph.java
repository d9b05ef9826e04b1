package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The chains of one proposition in one graph, whose shared links are drawn once.
 *
 * @param nodes in a stable order
 * @param edges from the reader's side to the origins
 * @param left how many articles were too many to be drawn
 */
record ChainGraph(List<ChainNode> nodes, List<ChainEdge> edges, int left) {
  ChainGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** Whom a node goes back to. */
  Set<Integer> targets(int node) {
    Set<Integer> targets = new LinkedHashSet<>();
    edges.stream().filter(e -> e.from() == node).forEach(e -> targets.add(e.to()));
    return targets;
  }

  /** What can be reached from a node; the node itself only by a loop. */
  static BitSet reach(List<ChainEdge> edges, int node) {
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      int at = open.removeLast();
      for (ChainEdge edge : edges) {
        if (edge.from() == at && !reached.get(edge.to())) {
          reached.set(edge.to());
          open.add(edge.to());
        }
      }
    }
    return reached;
  }
}
