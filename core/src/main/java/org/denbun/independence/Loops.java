package org.denbun.independence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The loops of a graph: its strongly connected components (Tarjan, <em>Depth-first search and
 * linear graph algorithms</em>, 1972), without recursion, so that a long chain of citations does no
 * harm.
 */
final class Loops {

  private final List<Set<Integer>> targets;
  private final int[] found;
  private final int[] low;
  private final int[] component;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<List<Integer>> components = new ArrayList<>();
  private int count;

  private record Visit(int node, Iterator<Integer> rest) {}

  Loops(List<Set<Integer>> targets) {
    this.targets = targets;
    found = new int[targets.size()];
    low = new int[targets.size()];
    component = new int[targets.size()];
    Arrays.fill(component, -1);
    for (int node = 0; node < targets.size(); node++) {
      if (found[node] == 0) {
        visit(node);
      }
    }
  }

  /** Those that a component leads to come before it. */
  List<List<Integer>> components() {
    return components;
  }

  /** The index of a node's component. */
  int of(int node) {
    return component[node];
  }

  /** Whether a component leads back to itself. */
  boolean loop(List<Integer> members) {
    int first = members.getFirst();
    return members.size() > 1 || targets.get(first).contains(first);
  }

  private void visit(int root) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(enter(root));
    while (!path.isEmpty()) {
      Visit here = path.getFirst();
      if (here.rest().hasNext()) {
        int next = here.rest().next();
        if (found[next] == 0) {
          path.push(enter(next));
        } else if (component[next] < 0) {
          low[here.node()] = Math.min(low[here.node()], found[next]);
        }
      } else {
        path.pop();
        leave(here.node());
        if (!path.isEmpty()) {
          int before = path.getFirst().node();
          low[before] = Math.min(low[before], low[here.node()]);
        }
      }
    }
  }

  private Visit enter(int node) {
    found[node] = low[node] = ++count;
    open.push(node);
    return new Visit(node, targets.get(node).iterator());
  }

  private void leave(int node) {
    if (low[node] != found[node]) {
      return;
    }
    List<Integer> members = new ArrayList<>();
    int member;
    do {
      member = open.pop();
      component[member] = components.size();
      members.add(member);
    } while (member != node);
    components.add(List.copyOf(members));
  }
}
