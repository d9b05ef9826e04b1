package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.denbun.affair.Affair;
import org.denbun.archive.comparison.AffairList.Listed;

/**
 * Affairs, the one last heard of first. What is told of each is worked out when it is first asked
 * for: that takes longer than to find them all. Safe for use by many threads.
 */
public final class LastHeardOf {
  private final List<Affair> affairs;
  private final Function<Affair, Listed> listing;
  private final ConcurrentMap<Integer, Listed> listed = new ConcurrentHashMap<>();

  LastHeardOf(List<Affair> affairs, Function<Affair, Listed> listing) {
    this.affairs = List.copyOf(affairs);
    this.listing = listing;
  }

  /** The first so many. */
  public List<Listed> first(int most) {
    var first = new ArrayList<Listed>();
    for (int i = 0; i < Math.min(most, affairs.size()); i++) {
      first.add(listed.computeIfAbsent(i, at -> listing.apply(affairs.get(at))));
    }
    return first;
  }
}
