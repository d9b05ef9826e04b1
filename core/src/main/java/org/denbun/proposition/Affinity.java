package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.denbun.language.Language;

/** Which articles are about the same as most others: whom most of them name is their topic. */
final class Affinity {

  private static final double MOST = 0.6;
  private static final int ENOUGH = 3;

  /** A shorter name is a piece of many; UTF-16 units. */
  private static final int SHORTEST = 3;

  /** A question with so many names tells its topic itself. */
  private static final int NAMED = 2;

  private final List<String> topic = new ArrayList<>();
  private final Set<String> districts;

  Affinity(List<Match> matches, Question question, Language language) {
    districts = language.words("district");
    Map<String, Gist> gists = new HashMap<>();
    matches.forEach(match -> gists.put(match.gist().article(), match.gist()));
    Map<String, Integer> having = new HashMap<>();
    for (Gist gist : gists.values()) {
      names(gist).forEach(name -> having.merge(name, 1, Integer::sum));
    }
    having.forEach((name, count) -> {
      boolean common = count >= ENOUGH && count >= MOST * gists.size();
      if (common && question.names() < NAMED && !question.names(name)) {
        topic.add(name);
      }
    });
  }

  /** Whether an article names any of the topic. */
  boolean belongs(Gist gist) {
    Set<String> names = names(gist);
    return topic.isEmpty()
        || topic.stream()
            .anyMatch(t -> told(t, gist.text()) || names.stream().anyMatch(n -> shorter(t, n)));
  }

  /** Whether a text has a name, or what stands in it behind a district (a town's own name). */
  private boolean told(String name, String text) {
    return text.contains(name)
        || districts.stream()
            .map(kind -> name.indexOf(kind) + kind.length())
            .filter(from -> from > SHORTEST - 1 && from + SHORTEST <= name.length())
            .anyMatch(from -> text.contains(name.substring(from)));
  }

  /** Whether one is the other without what stands before it: a town without its county. */
  private static boolean shorter(String topic, String name) {
    return topic.equals(name)
        || name.length() >= SHORTEST && topic.endsWith(name)
        || topic.length() >= SHORTEST && name.endsWith(topic);
  }

  private static Set<String> names(Gist gist) {
    return gist.all().stream()
        .filter(feature -> feature.kind() == Feature.Kind.NAME)
        .map(Feature::value)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
