package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How high each slot stands: near what it is joined to, in its order, without touching. */
final class Heights {
  private static final int SWEEPS = 120;

  /** An edge on its way wants to go straight. */
  private static final double STRAIGHT = 4;

  /** What two neighbours of a layer keep between their middles. */
  interface Gap {
    double between(int upper, int lower);
  }

  private final List<List<Integer>> order;
  private final Gap gap;
  private final IntToDoubleFunction weight;
  private final List<List<Integer>> neighbours = new ArrayList<>();
  private final double[] middle;

  Heights(Layers layers, List<List<Integer>> order, Gap gap) {
    this.order = order;
    this.gap = gap;
    weight = slot -> layers.slots().get(slot).node() < 0 ? STRAIGHT : 1;
    middle = new double[layers.slots().size()];
    layers.slots().forEach(slot -> neighbours.add(new ArrayList<>()));
    for (Layers.Piece piece : layers.pieces()) {
      neighbours.get(piece.from()).add(piece.to());
      neighbours.get(piece.to()).add(piece.from());
    }
    settle();
  }

  /** The middle of a slot. */
  double of(int slot) {
    return middle[slot];
  }

  private void settle() {
    order.forEach(layer -> place(layer, false));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < order.size(); i++) {
        place(order.get(sweep % 2 == 0 ? order.size() - 1 - i : i), true);
      }
    }
  }

  private void place(List<Integer> layer, boolean joined) {
    int n = layer.size();
    double[] wanted = new double[n];
    double[] weights = new double[n];
    double[] gaps = new double[n];
    for (int i = 0; i < n; i++) {
      int slot = layer.get(i);
      wanted[i] = joined ? wanted(slot) : 0;
      weights[i] = weight.applyAsDouble(slot);
      gaps[i] = i == 0 ? 0 : gap.between(layer.get(i - 1), slot);
    }
    double[] placed = Spacing.of(wanted, weights, gaps);
    for (int i = 0; i < n; i++) {
      middle[layer.get(i)] = placed[i];
    }
  }

  private double wanted(int slot) {
    return neighbours.get(slot).stream().mapToDouble(n -> middle[n]).average().orElse(middle[slot]);
  }
}
