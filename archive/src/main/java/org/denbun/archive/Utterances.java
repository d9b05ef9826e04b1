package org.denbun.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final List<int[]> terms = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

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
    int[] said = terms(one.claim());
    Utterance before = before(one, said);
    List<String> changes = before == null ? List.of() : changes(before.claim(), one.claim());
    all.add(
        changes.isEmpty()
            ? one
            : new Utterance(one.entry(), one.claim(), one.source(), before, changes));
    terms.add(said);
  }

  private @Nullable Utterance before(Utterance one, int[] said) {
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

  private static boolean areSame(int[] one, int[] other) {
    return shared(one, other) >= SAME * Math.max(1, Math.min(one.length, other.length));
  }

  /** Both are in order. */
  private static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
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

  /** The terms by their numbers, in order. */
  private int[] terms(Claim claim) {
    String said = claim.content().stream().map(Span::text).collect(Collectors.joining("\n"));
    return Terms.of(said).stream()
        .mapToInt(term -> numbers.computeIfAbsent(term, unknown -> numbers.size()))
        .sorted()
        .toArray();
  }
}
