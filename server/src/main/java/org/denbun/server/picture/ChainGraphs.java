package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.denbun.Article;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.archive.comparison.Answer;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Independence;
import org.denbun.independence.OutletNames;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;
import org.jspecify.annotations.Nullable;

/** Makes the graph of an answer's chains: the same ways as its independence was counted by. */
final class ChainGraphs {
  /** More articles cannot be told apart on one picture. */
  private static final int MOST_ARTICLES = 80;

  private final Answer answer;
  private final CopyFolds folds;
  private final List<ChainNode> nodes = new ArrayList<>();
  private final Set<ChainEdge> edges = new LinkedHashSet<>();
  private final Map<Object, Integer> ids = new LinkedHashMap<>();
  private final Map<Support, Integer> lasts = new LinkedHashMap<>();
  private final Map<String, String> publishers = new HashMap<>();
  private final Map<Support, List<CountedOrigin>> origins = new HashMap<>();
  private final List<Support> drawn = new ArrayList<>();

  private ChainGraphs(Answer answer) {
    this.answer = answer;
    folds = new CopyFolds(answer);
    Independence counted = answer.proposition().independence();
    gather(counted.origins());
    gather(counted.denials());
  }

  static ChainGraph of(Answer answer) {
    return new ChainGraphs(answer).graph();
  }

  private ChainGraph graph() {
    List<String> heads = List.copyOf(folds.heads());
    heads.stream().limit(MOST_ARTICLES).forEach(this::article);
    answer.proposition().supports().stream().filter(this::shown).forEach(drawn::add);
    drawn.forEach(this::follow);
    close();
    return new ChainGraph(nodes, List.copyOf(edges), Math.max(0, heads.size() - MOST_ARTICLES));
  }

  private void article(String id) {
    Article article = answer.articles().get(id);
    if (article != null) {
      node(id, new ChainNode.Told(article, folds.copies(id)));
    }
  }

  /** A copy goes the way of its original. */
  private boolean shown(Support support) {
    return ids.containsKey(support.article());
  }

  private int node(Object key, ChainNode node) {
    return ids.computeIfAbsent(
        key,
        k -> {
          nodes.add(node);
          return nodes.size() - 1;
        });
  }

  private void follow(Support support) {
    int self = at(support);
    lasts.put(support, self);
    Set<Integer> from = Set.of(self);
    List<List<Source>> ranks = ranks(support);
    for (int rank = 0; rank < ranks.size(); rank++) {
      boolean last = rank + 1 == ranks.size();
      Set<Integer> told = told(support, ranks, rank);
      told.forEach(article -> edges.add(new ChainEdge(self, article, support.stance())));
      if (!told.isEmpty()) {
        return;
      }
      Set<Integer> next = new LinkedHashSet<>();
      for (Source source : ranks.get(rank)) {
        CountedOrigin origin = last ? origin(support, source) : null;
        next.add(origin == null ? via(source) : end(origin, support.stance()));
      }
      for (int a : from) {
        next.forEach(b -> edges.add(new ChainEdge(a, b, support.stance())));
      }
      from = next;
    }
    if (!ranks.isEmpty() && nodes.get(from.iterator().next()) instanceof ChainNode.Via) {
      lasts.put(support, from.iterator().next());
    }
  }

  private int at(Support support) {
    return Objects.requireNonNull(ids.get(support.article()));
  }

  private int via(Source source) {
    String name = source.name() == null ? "" : OutletNames.fold(source.name());
    return node(List.of(source.kind(), name), new ChainNode.Via(source));
  }

  private int end(CountedOrigin origin, Stance side) {
    return node(List.of(origin, side), new ChainNode.End(origin, side));
  }

  private List<List<Source>> ranks(Support support) {
    String self = publisher(support);
    Map<Integer, List<Source>> ranks = new TreeMap<>();
    for (Source source : support.chain()) {
      String name = source.name();
      if (!outlet(source) || name == null || !OutletNames.same(OutletNames.fold(name), self)) {
        ranks.computeIfAbsent(source.rank(), r -> new ArrayList<>()).add(source);
      }
    }
    return List.copyOf(ranks.values());
  }

  /** The articles at hand of outlets that a rank names: the chain goes on there. */
  private Set<Integer> told(Support support, List<List<Source>> ranks, int rank) {
    List<Support> there = new ArrayList<>();
    for (Source source : ranks.get(rank)) {
      String name = source.name();
      if (outlet(source) && name != null) {
        String folded = OutletNames.fold(name);
        drawn.stream()
            .filter(s -> s.stance() == support.stance() && OutletNames.same(folded, publisher(s)))
            .filter(s -> !s.article().equals(support.article()))
            .forEach(there::add);
      }
    }
    List<Support> named = there.stream().filter(s -> names(s, ranks.getLast())).toList();
    Set<Integer> articles = new LinkedHashSet<>();
    (named.isEmpty() ? there : named).forEach(s -> articles.add(at(s)));
    return articles;
  }

  private static boolean names(Support support, List<Source> sources) {
    return support.chain().stream()
        .anyMatch(s ->
            s.name() != null && sources.stream().anyMatch(o -> Objects.equals(o.name(), s.name())));
  }

  /** Folded; the id where the publisher is unknown. */
  private String publisher(Support support) {
    return publishers.computeIfAbsent(
        support.article(),
        id -> {
          Article article = answer.articles().get(id);
          String publisher = article == null ? null : article.publisher();
          return OutletNames.fold(publisher == null ? id : publisher);
        });
  }

  private static boolean outlet(Source source) {
    return source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.ORGANISATION;
  }

  private List<CountedOrigin> origins(Support support) {
    return origins.getOrDefault(support, List.of());
  }

  private void gather(List<CountedOrigin> counted) {
    for (CountedOrigin origin : counted) {
      for (Support support : origin.supports()) {
        origins.computeIfAbsent(support, s -> new ArrayList<>()).add(origin);
      }
    }
  }

  private @Nullable CountedOrigin origin(Support support, Source source) {
    return origins(support).stream()
        .filter(origin -> origin.kind() == source.kind() && !origin.circular())
        .filter(origin -> alike(origin.name(), source.name()))
        .findFirst()
        .orElse(null);
  }

  private static boolean alike(@Nullable String origin, @Nullable String source) {
    if (origin == null || source == null) {
      return origin == null && source == null;
    }
    String whole = OutletNames.fold(origin);
    String part = OutletNames.fold(source);
    return whole.endsWith(part) || whole.startsWith(part);
  }

  /** Leads to every origin that was counted; first from the loops, where others end too. */
  private void close() {
    drawn.stream().filter(s -> reach(s).get(at(s))).forEach(this::close);
    drawn.forEach(this::close);
  }

  private void close(Support support) {
    for (CountedOrigin origin : origins(support)) {
      int end = end(origin, support.stance());
      if (!reach(support).get(end) || origin.circular() && reach(support).get(at(support))) {
        int last = Objects.requireNonNull(lasts.get(support));
        edges.add(new ChainEdge(last, end, support.stance()));
      }
    }
  }

  private BitSet reach(Support support) {
    return ChainGraph.reach(edges, at(support));
  }
}
