package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Weights summed up by number, in pages of memory where any has come. For one thread. */
final class Ranking {
  private static final int BITS = 12;
  private static final int PAGE = 1 << BITS;

  private static final Comparator<Ranked> WORST_FIRST =
      Comparator.comparingDouble(Ranked::weight)
          .thenComparing(Ranked::number, Comparator.reverseOrder());

  private final List<double @Nullable []> pages = new ArrayList<>();

  private record Ranked(int number, double weight) {}

  /** Adds a weight to some numbers. */
  void add(int[] numbers, double weight) {
    for (int number : numbers) {
      page(number >> BITS)[number & (PAGE - 1)] += weight;
    }
  }

  /** The numbers of most weight, of equal ones the lowest first; none whose weight is 0. */
  List<Integer> best(int most) {
    var best = new PriorityQueue<Ranked>(WORST_FIRST);
    for (int at = 0; at < pages.size(); at++) {
      double[] page = pages.get(at);
      for (int i = 0; page != null && i < PAGE; i++) {
        if (page[i] > 0 && (best.size() < most || page[i] > lowest(best))) {
          best.add(new Ranked((at << BITS) + i, page[i]));
          if (best.size() > most) {
            best.remove();
          }
        }
      }
    }
    return best.stream().sorted(WORST_FIRST.reversed()).map(Ranked::number).toList();
  }

  private static double lowest(PriorityQueue<Ranked> best) {
    return Objects.requireNonNull(best.peek()).weight();
  }

  private double[] page(int at) {
    while (pages.size() <= at) {
      pages.add(null);
    }
    double[] page = pages.get(at);
    if (page == null) {
      page = new double[PAGE];
      pages.set(at, page);
    }
    return page;
  }
}
