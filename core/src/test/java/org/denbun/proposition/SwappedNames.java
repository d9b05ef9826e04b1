package org.denbun.proposition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.independence.Stance;
import org.denbun.language.Languages;

/**
 * Asks for what affairs tell with a name in it swapped for another of its type, the two that they
 * have most: nearly always for what nobody says.
 */
final class SwappedNames {

  private static final int OTHERS = 2;

  private final Languages languages = Languages.packaged();
  private final Tracer tracer = Tracer.create(languages);
  private final Propositions propositions = new Propositions(tracer, languages);

  int asked;
  int affirmed;

  void add(Affair affair) {
    MemoryCandidates archive = affair.archive(tracer, languages);
    Map<String, Map<NameType, Integer>> names = names(affair);
    for (Affair.Gold gold : affair.propositions()) {
      for (Name name : read(gold.statement()).names()) {
        String words = name.mentions().getFirst().span().text();
        for (String other : others(name.type(), words, gold.statement(), names)) {
          ask(gold.statement().replace(words, other), archive);
        }
      }
    }
  }

  private Reading read(String text) {
    return tracer.trace(new Article("?", text, null, null, null, "ja", null));
  }

  private Map<String, Map<NameType, Integer>> names(Affair affair) {
    Map<String, Map<NameType, Integer>> names = new TreeMap<>();
    for (Article article : affair.articles()) {
      for (Name name : tracer.trace(article).names()) {
        names
            .computeIfAbsent(name.name(), n -> new TreeMap<>())
            .merge(name.type(), name.mentions().size(), Integer::sum);
      }
    }
    return names;
  }

  private static List<String> others(
      NameType type, String words, String statement, Map<String, Map<NameType, Integer>> names) {
    Stream<String> strangers =
        names.keySet().stream()
            .filter(other -> names.get(other).containsKey(type) && other.length() > 1)
            .filter(other -> !statement.contains(other))
            .filter(other -> !other.contains(words) && !words.contains(other));
    return strangers
        .sorted(
            Comparator.comparingInt((String other) -> -names.get(other).get(type))
                .thenComparing(Comparator.naturalOrder()))
        .limit(OTHERS)
        .toList();
  }

  private void ask(String statement, MemoryCandidates archive) {
    asked++;
    Proposition found = propositions.find(statement, archive);
    boolean says =
        found != null && found.supports().stream().anyMatch(s -> s.stance() == Stance.AFFIRM);
    affirmed += says ? 1 : 0;
  }

  @Override
  public String toString() {
    return affirmed + " of " + asked + " affirmed";
  }
}
