package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The parts of a layered graph that no line joins. */
final class Components {
  private Components() {}

  /**
   * The slots of each, in the order of its first.
   *
   * @param neighbours of each slot
   */
  static List<BitSet> of(List<List<Integer>> neighbours) {
    List<BitSet> components = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int slot = 0; slot < neighbours.size(); slot++) {
      if (!seen.get(slot)) {
        BitSet component = component(slot, neighbours);
        seen.or(component);
        components.add(component);
      }
    }
    return components;
  }

  private static BitSet component(int slot, List<List<Integer>> neighbours) {
    BitSet component = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(slot));
    component.set(slot);
    while (!open.isEmpty()) {
      for (int next : neighbours.get(open.removeLast())) {
        if (!component.get(next)) {
          component.set(next);
          open.add(next);
        }
      }
    }
    return component;
  }
}
