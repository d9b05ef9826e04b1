package org.denbun.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One source of a chain, as it is compared. */
record Link(int rank, @Nullable Interval mention, @Nullable String name, String kind) {
  private static final String UNSTATED = "unstated";

  /** Whether a found link answers for this one: the same words of the text, or the same name. */
  boolean isMetBy(Link found) {
    if (kind.equals(UNSTATED) || found.kind.equals(UNSTATED)) {
      return kind.equals(found.kind);
    }
    if (mention != null && found.mention != null && mention.meets(found.mention)) {
      return true;
    }
    return Comparison.sameName(name, found.name);
  }

  /** The links of a chain by rank, outermost first. */
  static List<List<Link>> byRank(List<Link> chain) {
    var ranks = new TreeMap<Integer, List<Link>>();
    for (Link link : chain) {
      ranks.computeIfAbsent(link.rank, rank -> new ArrayList<>()).add(link);
    }
    return List.copyOf(ranks.values());
  }

  /** Whether two ranks hold as many links, and each of the first is met by one of the second. */
  static boolean sameRank(List<Link> gold, List<Link> found) {
    return gold.size() == found.size()
        && gold.stream().allMatch(link -> found.stream().anyMatch(link::isMetBy));
  }
}
