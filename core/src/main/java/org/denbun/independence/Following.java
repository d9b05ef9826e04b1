package org.denbun.independence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/** Follows the supports of one side from article to article, to where each chain ends. */
final class Following {

  /** Who answers for the article: its publisher, or the outlet that it was copied from. */
  private record Voice(String name, @Nullable String institution) {
    String folded() {
      return OutletNames.fold(name);
    }
  }

  private final List<Support> supports;
  private final Archive archive;
  private final Map<String, List<Integer>> byArticle = new HashMap<>();
  private final Map<String, List<Integer>> byOutlet = new LinkedHashMap<>();
  private final Map<String, List<Integer>> citing = new HashMap<>();
  private final List<Voice> voices = new ArrayList<>();
  private final List<Set<Integer>> targets = new ArrayList<>();
  private final List<Set<End>> own = new ArrayList<>();

  Following(List<Support> supports, Archive archive) {
    this.supports = supports;
    this.archive = archive;
    for (int i = 0; i < supports.size(); i++) {
      byArticle.computeIfAbsent(supports.get(i).article(), a -> new ArrayList<>()).add(i);
      voices.add(voice(supports.get(i)));
    }
    for (int i = 0; i < supports.size(); i++) {
      byOutlet.computeIfAbsent(voices.get(i).folded(), a -> new ArrayList<>()).add(i);
    }
    for (int i = 0; i < supports.size(); i++) {
      targets.add(new LinkedHashSet<>());
      own.add(new LinkedHashSet<>());
      follow(i);
    }
  }

  /** Where each support ends, in their order. */
  List<Set<End>> ends() {
    Loops loops = new Loops(targets);
    List<Set<End>> ends = new ArrayList<>();
    List<Set<End>> ofLoop = new ArrayList<>();
    for (List<Integer> members : loops.components()) {
      Set<End> found = new LinkedHashSet<>();
      for (int member : members) {
        found.addAll(own.get(member));
        for (int target : targets.get(member)) {
          if (loops.of(target) != loops.of(member)) {
            found.addAll(ofLoop.get(loops.of(target)));
          }
        }
      }
      if (loops.loop(members)) {
        found.add(circle(members));
      }
      ofLoop.add(found);
    }
    for (int i = 0; i < supports.size(); i++) {
      ends.add(ofLoop.get(loops.of(i)));
    }
    return ends;
  }

  private End circle(List<Integer> members) {
    String names =
        members.stream()
            .map(i -> voices.get(i).name())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" ⇄ "));
    return new End(SourceKind.OUTLET, names, null, names, false, false, true);
  }

  private Voice voice(Support support) {
    Account account = archive.account(support.article());
    String from = archive.copiedFrom(support);
    Account first = from == null ? null : archive.known(from);
    if (first != null) {
      return new Voice(first.publisher(), first.institution());
    }
    String credit = account.credit();
    return credit == null
        ? new Voice(account.publisher(), account.institution())
        : new Voice(credit, null);
  }

  private void follow(int i) {
    Support support = supports.get(i);
    String from = archive.copiedFrom(support);
    List<Integer> copied = from == null ? List.of() : byArticle.getOrDefault(from, List.of());
    if (!copied.isEmpty()) {
      targets.get(i).addAll(likest(support, copied));
      return;
    }
    List<List<Source>> ranks = ranks(i);
    for (int rank = 0; rank < ranks.size(); rank++) {
      if (cites(i, ranks, rank)) {
        return;
      }
    }
    if (ranks.isEmpty() || ownDocument(i)) {
      own.get(i).add(voiceEnd(i));
    } else {
      ranks.getLast().forEach(source -> own.get(i).add(end(i, ranks, source)));
    }
  }

  /**
   * Whether the publisher has it from a document that it has made itself: an analysis, a survey.
   */
  private boolean ownDocument(int i) {
    List<Source> chain = supports.get(i).chain();
    return self(i, chain.getLast())
        && chain.stream().allMatch(s -> s.kind() == SourceKind.DOCUMENT || self(i, s));
  }

  private boolean self(int i, Source source) {
    return outlet(source) && OutletNames.same(folded(source), voices.get(i).folded());
  }

  /** The chain by its ranks, without the publisher itself. */
  private List<List<Source>> ranks(int i) {
    Map<Integer, List<Source>> ranks = new LinkedHashMap<>();
    for (Source source : supports.get(i).chain()) {
      if (!self(i, source)) {
        ranks.computeIfAbsent(source.rank(), r -> new ArrayList<>()).add(source);
      }
    }
    return List.copyOf(ranks.values());
  }

  /**
   * Whether outlets of a rank have articles at hand that carry it; the chain then goes on there.
   */
  private boolean cites(int i, List<List<Source>> ranks, int rank) {
    boolean found = false;
    boolean last = rank + 1 == ranks.size();
    for (Source source : ranks.get(rank)) {
      List<Integer> there = outlet(source) ? published(source) : List.of();
      if (!there.isEmpty()) {
        targets.get(i).addAll(last ? there : told(ranks.getLast(), there));
        found = true;
      }
    }
    if (found && last) {
      for (Source source : ranks.get(rank)) {
        if (!outlet(source) || published(source).isEmpty()) {
          own.get(i).add(end(i, ranks, source));
        }
      }
    }
    return found;
  }

  /** Of an outlet's supports those whose source the citing article names; all where it is none. */
  private List<Integer> told(List<Source> named, List<Integer> there) {
    List<Integer> matching =
        there.stream()
            .filter(j -> supports.get(j).chain().stream().anyMatch(s -> named(named, s)))
            .toList();
    return matching.isEmpty() ? there : matching;
  }

  private static boolean named(List<Source> named, Source source) {
    return source.name() != null
        && named.stream()
            .anyMatch(n -> n.kind() == source.kind() && Objects.equals(n.name(), source.name()));
  }

  private List<Integer> published(Source source) {
    return citing.computeIfAbsent(
        folded(source),
        name -> {
          List<Integer> exact = byOutlet.get(name);
          return exact != null
              ? exact
              : byOutlet.entrySet().stream()
                  .filter(outlet -> OutletNames.same(name, outlet.getKey()))
                  .flatMap(outlet -> outlet.getValue().stream())
                  .toList();
        });
  }

  /** The copied support itself: that with the same chain, else all of the article. */
  private List<Integer> likest(Support copy, List<Integer> there) {
    List<Integer> alike =
        there.stream().filter(j -> names(supports.get(j)).equals(names(copy))).toList();
    return alike.isEmpty() ? there : alike;
  }

  private static List<String> names(Support support) {
    return support.chain().stream().map(s -> String.valueOf(s.name())).toList();
  }

  private End voiceEnd(int i) {
    Voice voice = voices.get(i);
    return new End(
        SourceKind.OUTLET,
        voice.name(),
        voice.institution(),
        voice.folded(),
        false,
        supports.get(i).firstHand(),
        false);
  }

  private End end(int i, List<List<Source>> ranks, Source source) {
    if (source.kind() == SourceKind.OUTLET) {
      Source named = namedSource(supports.get(i), source);
      return named == null
          ? new End(
              SourceKind.OUTLET,
              source.name(),
              source.institution(),
              folded(source),
              true,
              supports.get(i).firstHand(),
              false)
          : end(named, folded(source), true);
    }
    String via = voices.get(i).folded();
    boolean cited = false;
    for (List<Source> rank : ranks) {
      for (Source link : rank) {
        if (link.kind() == SourceKind.OUTLET) {
          via = folded(link);
          cited = true;
        }
      }
    }
    return end(source, via, cited);
  }

  private static End end(Source source, String via, boolean cited) {
    return new End(source.kind(), source.name(), source.institution(), via, cited, false, false);
  }

  /** The one source that the article elsewhere gives for an outlet; null where none or several. */
  private @Nullable Source namedSource(Support support, Source outlet) {
    Source found = null;
    for (List<Source> chain : archive.account(support.article()).chains()) {
      Source next = after(chain, outlet);
      if (next != null) {
        if (found != null && !end(found, "", true).same(end(next, "", true))) {
          return null;
        }
        found = found == null ? next : found;
      }
    }
    return found;
  }

  /** Whom a chain has right behind an outlet; null where nobody that has a name. */
  private static @Nullable Source after(List<Source> chain, Source outlet) {
    for (int i = 0; i + 1 < chain.size(); i++) {
      Source next = chain.get(i + 1);
      boolean named = next.kind() != SourceKind.UNSTATED && next.kind() != SourceKind.OUTLET;
      if (folded(chain.get(i)).equals(folded(outlet)) && named) {
        return next;
      }
    }
    return null;
  }

  private static boolean outlet(Source source) {
    return source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.ORGANISATION;
  }

  private static String folded(Source source) {
    return source.name() == null ? "" : OutletNames.fold(source.name());
  }
}
