package org.denbun.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.denbun.Claim;
import org.denbun.Span;
import org.denbun.archive.search.Terms;
import org.jspecify.annotations.Nullable;

/** Puts what a source said in order, and finds where it changed. */
public final class Utterances {
  /** Two contents that share so much of the terms of the shorter one tell of the same. */
  private static final double SAME = 0.6;

  /** Further back than so many claims nobody looks for what has changed. */
  private static final int MEMORY = 200;

  private final List<Utterance> all = new ArrayList<>();
  private final List<Set<String>> terms = new ArrayList<>();

  private Utterances() {}

  /** The claims, oldest first; those without any date last. */
  public static List<Utterance> of(List<Voiced> voiced) {
    var utterances = new Utterances();
    voiced.stream()
        .map(one -> new Utterance(one.entry(), one.claim(), one.source(), null, List.of()))
        .sorted(
            Comparator.comparing(Utterance::from, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> one.entry().row()))
        .forEach(utterances::add);
    return utterances.all;
  }

  private void add(Utterance one) {
    Set<String> said = terms(one.claim());
    Utterance before = before(one, said);
    List<String> changes = before == null ? List.of() : changes(before.claim(), one.claim());
    all.add(
        changes.isEmpty()
            ? one
            : new Utterance(one.entry(), one.claim(), one.source(), before, changes));
    terms.add(said);
  }

  private @Nullable Utterance before(Utterance one, Set<String> said) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - MEMORY); i--) {
      if (isSameSource(all.get(i), one) && areSame(terms.get(i), said)) {
        return all.get(i);
      }
    }
    return null;
  }

  private static boolean isSameSource(Utterance one, Utterance other) {
    return Objects.equals(one.source().name(), other.source().name())
        || one.source().institution() != null
            && one.source().institution().equals(other.source().institution());
  }

  private static boolean areSame(Set<String> one, Set<String> other) {
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size() >= SAME * Math.max(1, Math.min(one.size(), other.size()));
  }

  private static List<String> changes(Claim before, Claim now) {
    var changes = new ArrayList<String>();
    if (before.polarity() != now.polarity()) {
      changes.add("polarity");
    }
    if (before.certainty() != now.certainty()) {
      changes.add("certainty");
    }
    if (before.future() != now.future()) {
      changes.add("future");
    }
    return changes;
  }

  private static Set<String> terms(Claim claim) {
    return new HashSet<>(
        Terms.of(claim.content().stream().map(Span::text).collect(Collectors.joining("\n"))));
  }
}
