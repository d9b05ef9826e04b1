package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import org.denbun.text.Range;
import org.denbun.text.Sorted;

/** Chooses features by where they stand. */
final class Within {

  private Within() {}

  /** Those that begin in a range; they come by where they begin. */
  static List<Feature> of(List<Feature> features, Range range) {
    int from = Sorted.first(features, Feature::begin, range.begin());
    int to = Sorted.first(features, Feature::begin, range.end());
    return features.subList(from, Math.max(from, to));
  }

  static List<Feature> of(List<Feature> features, List<Range> ranges) {
    List<Feature> chosen = new ArrayList<>();
    ranges.forEach(range -> chosen.addAll(of(features, range)));
    return chosen;
  }
}
