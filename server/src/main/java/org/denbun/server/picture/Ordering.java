package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Puts the slots of each layer into an order with few crossings: each to the mean of its
 * neighbours, to and fro, the best kept. Slots of one group stay side by side.
 */
final class Ordering {
  private static final int SWEEPS = 12;

  private final Layers layers;
  private final int[] group;
  private final Map<Integer, List<Integer>> before = new HashMap<>();
  private final Map<Integer, List<Integer>> after = new HashMap<>();
  private final double[] place;

  /**
   * @param group of a slot; the same for those that stay together
   */
  Ordering(Layers layers, IntUnaryOperator group) {
    this.layers = layers;
    this.group = layers.slots().stream().mapToInt(s -> group.applyAsInt(s.id())).toArray();
    place = new double[layers.slots().size()];
    for (Layers.Piece piece : layers.pieces()) {
      before.computeIfAbsent(piece.to(), t -> new ArrayList<>()).add(piece.from());
      after.computeIfAbsent(piece.from(), f -> new ArrayList<>()).add(piece.to());
    }
  }

  /** The slots of each layer from the top. */
  List<List<Integer>> order() {
    List<List<Integer>> order = new ArrayList<>(layers.order());
    order.forEach(this::number);
    List<List<Integer>> best = List.copyOf(order);
    long fewest = Long.MAX_VALUE;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean right = sweep % 2 == 0;
      for (int i = 0; i < order.size(); i++) {
        int l = right ? i : order.size() - 1 - i;
        order.set(l, sorted(order.get(l), right ? before : after));
      }
      long crossings = crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = List.copyOf(order);
      }
    }
    return best;
  }

  private List<Integer> sorted(List<Integer> layer, Map<Integer, List<Integer>> neighbours) {
    Map<Integer, Double> mean = new HashMap<>();
    Map<Integer, double[]> ofGroup = new HashMap<>();
    for (int slot : layer) {
      double own = mean(neighbours.getOrDefault(slot, List.of()), place[slot]);
      mean.put(slot, own);
      double[] sum = ofGroup.computeIfAbsent(group[slot], g -> new double[2]);
      sum[0] += own;
      sum[1]++;
    }
    List<Integer> sorted = new ArrayList<>(layer);
    sorted.sort(
        Comparator.comparingDouble((Integer slot) -> middle(ofGroup, group[slot]))
            .thenComparing(slot -> group[slot])
            .thenComparing(mean::get));
    number(sorted);
    return sorted;
  }

  private static double middle(Map<Integer, double[]> sums, int group) {
    double[] sum = sums.getOrDefault(group, new double[] {0, 1});
    return sum[0] / sum[1];
  }

  private double mean(List<Integer> neighbours, double otherwise) {
    return neighbours.stream().mapToDouble(n -> place[n]).average().orElse(otherwise);
  }

  /** Places from 0 to 1, so that layers of different length can be compared. */
  private void number(List<Integer> layer) {
    for (int i = 0; i < layer.size(); i++) {
      place[layer.get(i)] = (i + 0.5) / layer.size();
    }
  }

  private long crossings() {
    long crossings = 0;
    Map<Integer, List<Layers.Piece>> byLayer = new HashMap<>();
    for (Layers.Piece piece : layers.pieces()) {
      int layer = layers.slots().get(piece.from()).layer();
      byLayer.computeIfAbsent(layer, l -> new ArrayList<>()).add(piece);
    }
    for (List<Layers.Piece> pieces : byLayer.values()) {
      crossings += crossings(pieces);
    }
    return crossings;
  }

  /** Inversions of the right ends when the left ends are in order, by merging. */
  private long crossings(List<Layers.Piece> pieces) {
    double[] ends =
        pieces.stream()
            .sorted(
                Comparator.comparingDouble((Layers.Piece p) -> place[p.from()])
                    .thenComparingDouble(p -> place[p.to()]))
            .mapToDouble(p -> place[p.to()])
            .toArray();
    return inversions(ends);
  }

  private static long inversions(double[] values) {
    if (values.length < 2) {
      return 0;
    }
    double[] left = Arrays.copyOfRange(values, 0, values.length / 2);
    double[] right = Arrays.copyOfRange(values, values.length / 2, values.length);
    long found = inversions(left) + inversions(right);
    int l = 0;
    int r = 0;
    for (int i = 0; i < values.length; i++) {
      if (r == right.length || l < left.length && left[l] <= right[r]) {
        values[i] = left[l++];
      } else {
        found += left.length - l;
        values[i] = right[r++];
      }
    }
    return found;
  }
}
