package org.denbun.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.denbun.NameType;
import org.denbun.SourceKind;
import org.denbun.claim.Sentence;
import org.denbun.language.Anaphor;
import org.denbun.language.Language;
import org.denbun.language.Trie;
import org.denbun.text.Capitals;
import org.denbun.text.Range;
import org.denbun.text.Sorted;
import org.jspecify.annotations.Nullable;

/**
 * Joins words that only point back (the same paper, both men) to the individuals that they point
 * at, where the text decides it. For one article and one thread.
 */
final class Pointers {

  /** How many namings back a word may point. */
  private static final int FAR = 100;

  /** How far a subject may stand from what is done in its clause; UTF-16 units. */
  private static final int CLAUSE = 40;

  /** So long is a day with its comma, right behind the subject of a clause; UTF-16 units. */
  private static final int DAY = 5;

  private final Language language;
  private final Individuals individuals;
  private final List<Naming> namings;
  private @Nullable Individual company;
  private int companyAt = -1;

  Pointers(Individuals individuals, Language language) {
    this.individuals = individuals;
    this.language = language;
    namings = individuals.namings();
  }

  void join(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      sentence.parts().forEach(this::join);
    }
  }

  private void join(Sentence part) {
    int free = 0;
    for (Trie.Match<String> match : longest(language.names().anaphors(part.text()))) {
      boolean word = part.beginning(match.begin()) >= 0 && part.ending(match.end()) >= 0;
      if (match.begin() >= free && word && points(match.value())) {
        point(match.value(), part.characters(match.begin(), match.end()), part.article());
        free = match.end();
      }
    }
  }

  private static List<Trie.Match<String>> longest(List<Trie.Match<String>> matches) {
    List<Trie.Match<String>> longest = new ArrayList<>();
    for (Trie.Match<String> match : matches) {
      if (!longest.isEmpty() && longest.getLast().begin() == match.begin()) {
        longest.removeLast();
      }
      longest.add(match);
    }
    return longest;
  }

  private boolean points(String form) {
    return language.words("third-person").contains(form)
        || language.words("same").stream().anyMatch(form::startsWith);
  }

  private void point(String form, Range place, String article) {
    Anaphor anaphor = language.names().anaphor(form);
    if (anaphor == null) {
      return;
    }
    List<Individual> found =
        anaphor.both() ? both(place) : one(anaphor.kind(), form, place, article);
    found.forEach(individual -> individual.pointers.add(place));
  }

  private List<Individual> one(SourceKind kind, String form, Range place, String article) {
    if (language.words("they").contains(form)) {
      return both(place);
    }
    Individual found =
        switch (kind) {
          case PERSON -> person(form, place);
          case OUTLET -> last(place, n -> n.type() == NameType.OUTLET);
          case ORGANISATION -> body(form, place, article);
          case ANONYMOUS, DOCUMENT, UNSTATED -> null;
        };
    return found == null ? List.of() : List.of(found);
  }

  private @Nullable Individual person(String form, Range place) {
    String title = language.names().titleAt(form, 1);
    boolean any =
        language.words("any-person").contains(title) || form.length() != 1 + title.length();
    return last(place, n -> n.type() == NameType.PERSON && (any || n.title().equals(title)));
  }

  private @Nullable Individual body(String form, Range place, String article) {
    String head = form.substring(1);
    if (language.words("any-company").contains(head)) {
      return company(place, article);
    }
    if (language.words("any-country").contains(head)) {
      return last(
          place, n -> n.type() == NameType.PLACE && language.names().country(n.text()) != null);
    }
    return last(place, n -> n.type() != NameType.PERSON && n.text().endsWith(head));
  }

  /** The company named last, or the one pointed at since then. */
  private @Nullable Individual company(Range place, String article) {
    boolean done = begins("argument", article, place.end());
    Predicate<Naming> body =
        n -> n.type() == NameType.ORGANISATION && !(done && acts(article, n.place(), place));
    Naming spelt = lastNaming(place, body.and(n -> !Capitals.only(n.text())));
    Naming named = spelt == null ? lastNaming(place, body) : spelt;
    boolean since = named == null || named.place().begin() < companyAt;
    if (named != null && !since) {
      company = individuals.of(named);
    }
    companyAt = place.begin();
    return company;
  }

  /**
   * Whether a name is the subject of the clause that a pointer stands in: whoever does something to
   * "the same company" is another one (Principle B of the binding theory, Chomsky 1981).
   */
  private boolean acts(String article, Range name, Range pointer) {
    if (pointer.begin() < name.end() || pointer.begin() - name.end() > CLAUSE) {
      return false;
    }
    String between = article.substring(name.end(), pointer.begin());
    String after = between.substring(Math.min(between.length(), DAY));
    return begins("subject-particle", between, 0)
        && language.words("pause").stream().noneMatch(after::contains)
        && language.setting("stops").chars().noneMatch(stop -> between.indexOf(stop) >= 0);
  }

  private boolean begins(String wordClass, String text, int at) {
    return language.words(wordClass).stream().anyMatch(word -> text.startsWith(word, at));
  }

  private @Nullable Individual last(Range place, Predicate<Naming> fits) {
    Naming naming = lastNaming(place, fits);
    return naming == null ? null : individuals.of(naming);
  }

  private @Nullable Naming lastNaming(Range place, Predicate<Naming> fits) {
    int before = before(place);
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      if (fits.test(namings.get(i))) {
        return namings.get(i);
      }
    }
    return null;
  }

  /** The people of the last sentence that names at least two. */
  private List<Individual> both(Range place) {
    List<Individual> found = new ArrayList<>();
    int sentence = -1;
    int before = before(place);
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      Naming naming = namings.get(i);
      if (naming.type() == NameType.PERSON) {
        if (naming.sentence() != sentence && found.size() > 1) {
          return found;
        }
        if (naming.sentence() != sentence) {
          found.clear();
        }
        sentence = naming.sentence();
        Individual one = individuals.of(naming);
        if (one != null && !found.contains(one)) {
          found.addFirst(one);
        }
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  /** How many namings begin before a place. */
  private int before(Range place) {
    return Sorted.first(namings, naming -> naming.place().begin(), place.begin());
  }
}
