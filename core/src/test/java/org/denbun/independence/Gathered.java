package org.denbun.independence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/** Supports gathered article by article. */
final class Gathered {

  private final List<Support> supports = new ArrayList<>();
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final List<Copy> copies = new ArrayList<>();

  static Source outlet(String name) {
    return new Source(0, null, name, SourceKind.OUTLET, name);
  }

  static Source person(String name, @Nullable String institution) {
    return new Source(0, null, name, SourceKind.PERSON, institution);
  }

  static Source body(String name, @Nullable String institution) {
    return new Source(0, null, name, SourceKind.ORGANISATION, institution);
  }

  static Source anonymous(String name, @Nullable String institution) {
    return new Source(0, null, name, SourceKind.ANONYMOUS, institution);
  }

  static Source document(String name, @Nullable String institution) {
    return new Source(0, null, name, SourceKind.DOCUMENT, institution);
  }

  static Source unstated() {
    return new Source(0, null, null, SourceKind.UNSTATED);
  }

  Gathered article(String id, String publisher) {
    return article(id, publisher, null, null);
  }

  Gathered article(
      String id, String publisher, @Nullable String institution, @Nullable String credit) {
    accounts.put(id, new Account(id, publisher, institution, credit, List.of()));
    return this;
  }

  /** An article by a publisher of the same name, with one affirming claim. */
  Gathered says(String publisher, Source... chain) {
    return article(publisher, publisher).support(publisher, Stance.AFFIRM, chain);
  }

  Gathered denies(String publisher, Source... chain) {
    return article(publisher, publisher).support(publisher, Stance.DENY, chain);
  }

  Gathered support(String article, Stance stance, Source... chain) {
    int at = supports.size();
    supports.add(new Support(article, "c" + at, at, at + 1, stance, ranked(chain), false));
    return this;
  }

  Gathered sees(String publisher) {
    article(publisher, publisher);
    supports.add(new Support(publisher, null, 0, 1, Stance.AFFIRM, List.of(), true));
    return this;
  }

  /** A claim elsewhere in an article, which says something else. */
  Gathered elsewhere(String article, Source... chain) {
    Account old = accounts.get(article);
    List<List<Source>> chains = new ArrayList<>(old.chains());
    chains.add(ranked(chain));
    accounts.put(
        article, new Account(article, old.publisher(), old.institution(), old.credit(), chains));
    return this;
  }

  Gathered copy(String article, String of) {
    copies.add(Copy.whole(article, of));
    return this;
  }

  static List<Source> ranked(Source... chain) {
    List<Source> ranked = new ArrayList<>();
    for (Source s : chain) {
      ranked.add(new Source(ranked.size(), null, s.name(), s.kind(), s.institution()));
    }
    return ranked;
  }

  Independence count() {
    return Independence.of(supports, accounts.values(), copies);
  }

  /** The two numbers and the verdict. */
  String told() {
    Independence counted = count();
    return counted.atLeast() + "-" + counted.atMost() + " " + counted.verdict().words();
  }
}
