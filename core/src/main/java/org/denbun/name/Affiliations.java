package org.denbun.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.language.Language;
import org.denbun.text.Sorted;

/**
 * Which names are of bodies, whatever a tagger took them for: somebody belongs to them who has an
 * office there (the club's coach), or who only bodies have (the club's spokesman). For one article
 * and one thread.
 */
final class Affiliations {

  private final List<Naming> namings;
  private final String article;
  private final Language language;

  /**
   * @param namings in the order of the text
   */
  Affiliations(List<Naming> namings, String article, Language language) {
    this.namings = namings;
    this.article = article;
    this.language = language;
  }

  /** The names that somebody is said to belong to, as they are written. */
  Set<String> bodies() {
    Set<String> bodies = new HashSet<>();
    namings.stream().filter(this::employs).map(Naming::text).forEach(bodies::add);
    namings.stream().filter(n -> !n.title().isEmpty()).map(Naming::text).forEach(bodies::remove);
    return bodies;
  }

  private boolean employs(Naming naming) {
    boolean open =
        switch (naming.type()) {
          case PERSON, PRODUCT, EVENT -> naming.title().isEmpty();
          case ORGANISATION, OUTLET, PLACE, FACILITY -> false;
        };
    for (String particle : open ? language.words("genitive") : Set.<String>of()) {
      if (article.startsWith(particle, naming.place().end())
          && member(naming.place().end() + particle.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean member(int at) {
    if (language.words("body-member").stream().anyMatch(word -> article.startsWith(word, at))) {
      return true;
    }
    int next = Sorted.first(namings, naming -> naming.place().begin(), at);
    Naming person = next < namings.size() ? namings.get(next) : null;
    return person != null
        && person.place().begin() == at
        && person.type() == NameType.PERSON
        && language.words("body-title").contains(person.title());
  }
}
