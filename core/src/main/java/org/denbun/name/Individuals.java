package org.denbun.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Gathers the namings of an article by whom they name. For one article and one thread. */
final class Individuals {

  private record Key(NameType type, String name) {}

  private final Map<Key, Individual> individuals = new LinkedHashMap<>();
  private final List<Naming> namings = new ArrayList<>();
  private final Map<Naming, Individual> named = new IdentityHashMap<>();
  private final Canonical canonical;
  private final PersonParts people;
  private final Aliases aliases;

  Individuals(List<Sentence> sentences, List<Naming> namings, Language language) {
    canonical = new Canonical(language);
    aliases = new Aliases(sentences, namings, language);
    List<Naming> all = new ArrayList<>(aliases.added());
    namings.stream().filter(naming -> !aliases.spells(naming)).forEach(all::add);
    all.sort(Comparator.comparingInt(n -> n.place().begin()));
    people = new PersonParts(all, language);
    Map<String, NameType> types = types(all);
    String article = sentences.isEmpty() ? "" : sentences.getFirst().article();
    for (String body : new Affiliations(all, article, language).bodies()) {
      types.putIfAbsent(body, NameType.ORGANISATION);
    }
    for (Naming naming : all) {
      NameType alias = aliases.type(naming.text());
      NameType type = alias == null ? types.get(naming.text()) : alias;
      add(type == null ? naming : naming.as(type), naming);
    }
  }

  /** A body that the article once takes for an outlet is one throughout. */
  private static Map<String, NameType> types(List<Naming> namings) {
    Map<String, NameType> types = new HashMap<>();
    for (Naming naming : namings) {
      if (naming.type() == NameType.OUTLET) {
        types.put(naming.text(), NameType.OUTLET);
      }
    }
    return types;
  }

  private void add(Naming naming, Naming given) {
    String name = name(naming);
    Individual one =
        individuals.computeIfAbsent(
            new Key(naming.type(), name), key -> new Individual(key.type(), key.name()));
    one.namings.add(naming);
    named.put(naming, one);
    this.namings.add(naming);
    String reading = aliases.reading(given);
    if (reading != null) {
      one.readings.add(reading);
    }
  }

  private String name(Naming naming) {
    if (naming.type() == NameType.PERSON) {
      return people.full(naming);
    }
    String full = aliases.full(naming.text());
    return canonical.of(full == null ? naming.text() : full, naming.type());
  }

  /** Whom a naming names, or null for one that is none of this article's. */
  @Nullable Individual of(Naming naming) {
    return named.get(naming);
  }

  /** All of them, in the order of the first naming. */
  Collection<Individual> all() {
    return individuals.values();
  }

  /** All namings, in the order of the text. */
  List<Naming> namings() {
    return namings;
  }
}
