package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;

/**
 * A question with how much each of its units weighs.
 *
 * @param units of the question
 * @param weights of each
 * @param predicate the index among what is compared of the word that says what happens, or less
 *     than 0
 * @param dated whether it tells a time
 */
record Weighed(
    Question question,
    List<Feature> units,
    double[] weights,
    int predicate,
    boolean dated,
    Comparisons comparisons) {

  static Weighed of(Question question, Weights weights, Numbering numbering) {
    List<Feature> units = question.units();
    List<Feature> compared = new ArrayList<>(units);
    Feature asked = question.predicate();
    if (asked != null && !units.contains(asked)) {
      compared.add(asked);
    }
    return new Weighed(
        question,
        units,
        units.stream().mapToDouble(unit -> weights.of(unit, question)).toArray(),
        asked == null ? -1 : compared.indexOf(asked),
        units.stream().anyMatch(unit -> unit.kind() == Feature.Kind.PERIOD),
        new Comparisons(compared, numbering));
  }
}
