package org.denbun.proposition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each unit of a question weighs: what few of the candidates have tells most. Counted
 * among the candidates, so that an affair of ten articles and an archive of a million weigh alike.
 */
final class Weights {

  private static final double LEAST = 0.35;
  private static final double MOST = 1.6;
  private static final double SLOPE = 0.6;
  private static final double NOWHERE = 0.7;
  private static final double PREDICATE = 1.4;
  private static final double NUMBER = 1.5;

  private final Map<String, Integer> having = new HashMap<>();
  private final int articles;

  Weights(List<Gist> gists) {
    articles = gists.size();
    for (Gist gist : gists) {
      Set<String> values = new HashSet<>();
      gist.all().forEach(feature -> values.add(feature.value()));
      values.forEach(value -> having.merge(value, 1, Integer::sum));
    }
  }

  double of(Feature unit, Question question) {
    int with = having.getOrDefault(unit.value(), 0);
    double rare = SLOPE * Math.log((articles + 1.0) / (with + 0.5));
    double weight = with == 0 ? NOWHERE : Math.clamp(rare, LEAST, MOST);
    return switch (unit.kind()) {
      case QUANTITY, PERIOD -> NUMBER;
      case NAME -> weight;
      case WORD -> unit.equals(question.predicate()) ? Math.max(weight, PREDICATE) : weight;
    };
  }
}
