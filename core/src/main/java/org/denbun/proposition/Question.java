package org.denbun.proposition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is looked for.
 *
 * @param units what it says, each once
 * @param predicate the word among them that says what happens, or null
 * @param negative whether it says that something is not so
 * @param happening whether it has happened by then
 * @param terms by which candidates are found
 */
record Question(
    List<Feature> units,
    @Nullable Feature predicate,
    boolean negative,
    Happening happening,
    Set<String> terms) {

  /** A question of the features of a statement. */
  static Question of(
      List<Feature> features, boolean negative, Happening happening, Set<String> planning) {
    List<Feature> units = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    boolean planned = false;
    for (Feature feature : features) {
      boolean word = feature.kind() == Feature.Kind.WORD;
      if (word && planning.contains(feature.value()) && last(features, feature)) {
        planned = true;
      } else if (seen.add(feature.kind() + feature.value())) {
        units.add(feature);
      }
    }
    Feature predicate = null;
    for (Feature unit : units) {
      predicate = unit.verbal() ? unit : predicate;
    }
    Set<String> terms = new LinkedHashSet<>();
    units.forEach(unit -> Terms.add(unit, terms));
    return new Question(
        List.copyOf(units), predicate, negative, planned ? Happening.PLANNED : happening, terms);
  }

  /** Whether nothing but verbs follows: a noun that only modifies another makes no plan. */
  private static boolean last(List<Feature> features, Feature feature) {
    return features.stream().allMatch(f -> f.begin() <= feature.begin() || f.verbal());
  }
}
