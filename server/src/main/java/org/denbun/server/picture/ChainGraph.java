package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** What can be reached from a node; the node itself only by a loop. */
  static BitSet reach(Collection<ChainEdge> edges, int node) {
    Map<Integer, List<Integer>> next = new HashMap<>();
    edges.forEach(e -> next.computeIfAbsent(e.from(), f -> new ArrayList<>()).add(e.to()));
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      for (int to : next.getOrDefault(open.removeLast(), List.of())) {
        if (!reached.get(to)) {
          reached.set(to);
          open.add(to);
        }
      }
    }
    return reached;
  }
}
