package org.denbun.proposition;

import java.util.List;

/**
 * Finds those whom an article calls by what they are, without their names: the president, the city.
 * For one article and one thread.
 */
final class Callings {

  private final Gist gist;
  private final List<Feature> units;

  /**
   * In one article.
   *
   * @param units of the question
   */
  Callings(Gist gist, List<Feature> units) {
    this.gist = gist;
    this.units = units;
  }

  /** Whether it has the office that the question puts behind a name, or what a district is. */
  boolean calls(int at) {
    return district(units.get(at).value())
        || at + 1 < units.size() && office(units.get(at), units.get(at + 1));
  }

  private boolean office(Feature name, Feature next) {
    return next.kind() == Feature.Kind.WORD
        && next.begin() == name.end()
        && next.value().length() > 1
        && held(next.value());
  }

  /** Whether an office stands there that is not somebody else's. */
  private boolean held(String office) {
    return gist.all().stream()
        .filter(f -> f.kind() == Feature.Kind.WORD && f.value().equals(office))
        .anyMatch(this::free);
  }

  /** Whether nobody's name stands before a word but one that the question has. */
  private boolean free(Feature word) {
    return gist.all().stream()
        .filter(f -> f.kind() == Feature.Kind.NAME && f.end() == word.begin())
        .allMatch(f -> units.stream().anyMatch(unit -> unit.value().equals(f.value())));
  }

  private boolean district(String name) {
    String kind = name.substring(name.length() - 1);
    return name.length() > 2
        && gist.text().contains(name.substring(0, name.length() - 1))
        && gist.all().stream()
            .anyMatch(f -> f.kind() == Feature.Kind.WORD && f.value().equals(kind));
  }
}
