package org.denbun.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denbun.Copy;

/** What was found of the copies in news of which the truth is known. */
final class CopyFigures {

  private final CopiedNews news;
  private final List<Copy> copies;
  private final Map<Integer, Set<Integer>> links = new HashMap<>();

  CopyFigures(CopiedNews news, List<Copy> copies) {
    this.news = news;
    this.copies = copies;
    for (Copy copy : copies) {
      links.computeIfAbsent(number(copy.article()), a -> new HashSet<>()).add(number(copy.of()));
    }
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  String lines() {
    return String.format(
        Locale.ROOT,
        """
        links      %d, of which %.2f %% lead to an article of the same original
        recall     %.2f %% of originals that half of a copy or more comes from (%.2f %% from 20 %%)
        """,
        copies.size(),
        percent(copies.stream().filter(this::right).count(), copies.size()),
        recall(0.5),
        recall(0.2));
  }

  /** A link is right where both articles hold text of one original. */
  private boolean right(Copy copy) {
    Set<Integer> shared = new HashSet<>(news.truth().get(number(copy.article())).keySet());
    shared.retainAll(news.truth().get(number(copy.of())).keySet());
    return !shared.isEmpty();
  }

  /** An original counts as found where the links of the copy, followed to the end, reach it. */
  private double recall(double share) {
    long all = 0;
    long found = 0;
    for (int article = 0; article < news.articles().size(); article++) {
      Set<Integer> reached = null;
      for (Map.Entry<Integer, Double> root : news.truth().get(article).entrySet()) {
        if (root.getKey() != article && root.getValue() >= share) {
          reached = reached == null ? reached(article) : reached;
          all++;
          found += reached.contains(root.getKey()) ? 1 : 0;
        }
      }
    }
    return percent(found, all);
  }

  private Set<Integer> reached(int article) {
    Set<Integer> reached = new HashSet<>();
    Deque<Integer> next = new ArrayDeque<>(links.getOrDefault(article, Set.of()));
    while (!next.isEmpty()) {
      int at = next.pop();
      if (reached.add(at)) {
        next.addAll(links.getOrDefault(at, Set.of()));
      }
    }
    return reached;
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
