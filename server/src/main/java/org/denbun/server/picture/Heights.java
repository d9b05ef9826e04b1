package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** How high each slot stands: near what it is joined to, in its order, without touching. */
final class Heights {
  private static final int SWEEPS = 120;

  /** Less is not seen. */
  private static final double STILL = 0.02;

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
    Components.of(neighbours).stream()
        .sorted(Comparator.comparingDouble(this::middle))
        .forEach(this::close);
  }

  /** The middle of a slot. */
  double of(int slot) {
    return middle[slot];
  }

  private void settle() {
    order.forEach(layer -> place(layer, false));
    double moved = Double.MAX_VALUE;
    for (int sweep = 0; sweep < SWEEPS && moved > STILL; sweep++) {
      double[] before = middle.clone();
      for (int i = 0; i < order.size(); i++) {
        place(order.get(sweep % 2 == 0 ? order.size() - 1 - i : i), true);
      }
      moved = 0;
      for (int slot = 0; slot < middle.length; slot++) {
        moved = Math.max(moved, Math.abs(middle[slot] - before[slot]));
      }
    }
  }

  private double middle(BitSet component) {
    return component.stream().mapToDouble(slot -> middle[slot]).average().orElse(0);
  }

  /** Nothing draws parts together that no line joins: each moves up to the one above. */
  private void close(BitSet component) {
    double free = Double.POSITIVE_INFINITY;
    for (List<Integer> layer : order) {
      for (int i = 1; i < layer.size(); i++) {
        int upper = layer.get(i - 1);
        int lower = layer.get(i);
        if (component.get(lower) && !component.get(upper)) {
          free = Math.min(free, middle[lower] - middle[upper] - gap.between(upper, lower));
        }
      }
    }
    double up = Double.isFinite(free) ? Math.max(0, free) : 0;
    component.stream().forEach(slot -> middle[slot] -= up);
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
    List<Integer> beside = neighbours.get(slot);
    double sum = 0;
    for (int other : beside) {
      sum += middle[other];
    }
    return beside.isEmpty() ? middle[slot] : sum / beside.size();
  }
}
