package org.denbun.independence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One side of a proposition, counted. */
record Side(int atLeast, List<CountedOrigin> origins) {

  static Side of(Collection<Support> all, Stance stance, Archive archive) {
    List<Support> supports = all.stream().filter(s -> s.stance() == stance).distinct().toList();
    List<Set<End>> ends = new Following(supports, archive).ends();
    List<List<End>> groups = groups(ends);
    List<CountedOrigin> origins = new ArrayList<>();
    for (List<End> group : groups) {
      origins.add(origin(group, supports, ends));
    }
    origins.sort(
        Comparator.comparingInt((CountedOrigin o) -> -o.supports().size())
            .thenComparing(o -> String.valueOf(o.name())));
    return new Side(atLeast(groups), origins);
  }

  private static int atLeast(List<List<End>> groups) {
    List<String> bodies = new ArrayList<>();
    groups.stream()
        .map(Side::body)
        .filter(Objects::nonNull)
        .map(OutletNames::fold)
        .sorted(Comparator.comparingInt((String body) -> -body.length()).thenComparing(b -> b))
        .forEach(body -> add(bodies, body));
    return groups.isEmpty() ? 0 : Math.max(1, bodies.size());
  }

  /** A body that is the end of a longer name may be the same: that proves no further one. */
  private static void add(List<String> bodies, String body) {
    if (bodies.stream().noneMatch(longer -> longer.endsWith(body))) {
      bodies.add(body);
    }
  }

  /** A proved body weighs more than a person's own name. */
  private static @Nullable String body(List<End> group) {
    return group.stream()
        .filter(end -> end.institution() != null)
        .map(End::body)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(
            () -> group.stream().map(End::body).filter(Objects::nonNull).findFirst().orElse(null));
  }

  /** The ends that are one origin, together; sorted. */
  private static List<List<End>> groups(List<Set<End>> ends) {
    List<End> distinct = ends.stream().flatMap(Set::stream).distinct().sorted(End.ORDER).toList();
    int[] group = new int[distinct.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int j = 0; j < i; j++) {
        if (group[j] != group[i] && distinct.get(i).same(distinct.get(j))) {
          join(group, group[i], group[j], i);
        }
      }
    }
    TreeMap<Integer, List<End>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(distinct.get(i));
    }
    return reported(List.copyOf(groups.values()));
  }

  /**
   * With outlets that some cite without a source among the origin that others cite them with: an
   * outlet reports a thing once. Where it has several, none is proved to be it.
   */
  private static List<List<End>> reported(List<List<End>> groups) {
    List<List<End>> origins = new ArrayList<>();
    groups.forEach(group -> origins.add(new ArrayList<>(group)));
    for (List<End> group : groups) {
      List<List<End>> sources =
          groups.stream()
              .filter(
                  other -> group.stream().allMatch(end -> other.stream().anyMatch(end::carries)))
              .toList();
      if (sources.size() == 1) {
        origins.get(groups.indexOf(sources.getFirst())).addAll(group);
        origins.set(groups.indexOf(group), List.of());
      }
    }
    return origins.stream().filter(origin -> !origin.isEmpty()).toList();
  }

  private static void join(int[] group, int a, int b, int last) {
    for (int i = 0; i <= last; i++) {
      if (group[i] == a) {
        group[i] = b;
      }
    }
  }

  private static CountedOrigin origin(
      List<End> group, List<Support> supports, List<Set<End>> ends) {
    Set<Support> from = new LinkedHashSet<>();
    for (int i = 0; i < supports.size(); i++) {
      if (ends.get(i).stream().anyMatch(group::contains)) {
        from.add(supports.get(i));
      }
    }
    End first = group.getFirst();
    String fullest =
        group.stream()
            .map(End::name)
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
            .orElse(null);
    boolean reached =
        switch (first.kind()) {
          case ANONYMOUS, UNSTATED -> true;
          default -> false;
        };
    return new CountedOrigin(
        fullest,
        first.kind(),
        body(group),
        reached ? first.via() : null,
        first.circular(),
        List.copyOf(from));
  }
}
