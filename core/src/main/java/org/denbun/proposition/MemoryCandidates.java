package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.independence.Copy;

/** An archive in memory. Not safe for use by several threads while articles are added. */
public final class MemoryCandidates implements Candidates {

  private final List<Gist> gists = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final Map<String, List<Integer>> postings = new HashMap<>();

  /** Adds an article. */
  public void add(Gist gist) {
    int at = gists.size();
    gists.add(gist);
    gist.terms().forEach(term -> postings.computeIfAbsent(term, t -> new ArrayList<>()).add(at));
  }

  /** Adds that a passage is a copy. */
  public void add(Copy copy) {
    copies.add(copy);
  }

  @Override
  public Found best(Collection<String> terms, int most) {
    Map<Integer, Double> weights = new HashMap<>();
    for (String term : terms) {
      List<Integer> having = postings.getOrDefault(term, List.of());
      double weight = Math.log((gists.size() + 1.0) / (having.size() + 0.5));
      having.forEach(at -> weights.merge(at, weight, Double::sum));
    }
    return new Found(best(weights, most), copies);
  }

  private List<Gist> best(Map<Integer, Double> weights, int most) {
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                .thenComparing(e -> gists.get(e.getKey()).article()))
        .limit(most)
        .map(e -> gists.get(e.getKey()))
        .toList();
  }
}
