package org.denbun.archive.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RankingTest {
  @Test
  void ofEqualWeightsTheLowestComesFirst() {
    var ranking = new Ranking();
    ranking.add(new int[] {70_000, 3, 9}, 1);
    ranking.add(new int[] {9}, 0.5);
    assertEquals(List.of(9, 3), ranking.best(2));
    assertEquals(List.of(9, 3, 70_000), ranking.best(5));
    assertEquals(List.of(), new Ranking().best(5));
  }

  @Test
  void theBestAreThoseOfAllInOrder() {
    var random = new Random(7);
    var ranking = new Ranking();
    Map<Integer, Double> sums = new TreeMap<>();
    for (int term = 0; term < 40; term++) {
      double weight = random.nextInt(1, 9);
      int[] having = random.ints(200, 0, 20_000).distinct().toArray();
      ranking.add(having, weight);
      IntStream.of(having).forEach(number -> sums.merge(number, weight, Double::sum));
    }
    List<Integer> sorted =
        sums.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(60)
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(sorted, ranking.best(60));
  }
}
