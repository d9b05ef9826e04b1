package org.denbun.independence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles at hand. Immutable once made. */
final class Archive {

  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<String, List<Copy>> copies = new HashMap<>();

  Archive(Collection<Account> all, Collection<Copy> copied) {
    all.forEach(account -> accounts.put(account.article(), account));
    copied.forEach(
        copy -> copies.computeIfAbsent(copy.article(), a -> new ArrayList<>()).add(copy));
    copies.values().forEach(list -> list.sort(Comparator.comparing(Copy::of)));
  }

  Account account(String article) {
    Account account = accounts.get(article);
    if (account == null) {
      throw new IllegalArgumentException("no account of article " + article);
    }
    return account;
  }

  /**
   * The article that a support was copied from, and that from another, to the first; null where it
   * is no copy.
   */
  @Nullable String copiedFrom(Support support) {
    String of = of(support);
    Set<String> passed = new HashSet<>(Set.of(support.article()));
    while (of != null && passed.add(of)) {
      String further = wholly(of);
      if (further == null || passed.contains(further)) {
        return of;
      }
      of = further;
    }
    return of;
  }

  private @Nullable String of(Support support) {
    return copies.getOrDefault(support.article(), List.of()).stream()
        .filter(copy -> copy.covers(support) && !copy.of().equals(support.article()))
        .map(Copy::of)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String wholly(String article) {
    return copies.getOrDefault(article, List.of()).stream()
        .filter(copy -> copy.begin() == 0 && copy.end() == Integer.MAX_VALUE)
        .map(Copy::of)
        .findFirst()
        .orElse(null);
  }

  @Nullable Account known(String article) {
    return accounts.get(article);
  }
}
