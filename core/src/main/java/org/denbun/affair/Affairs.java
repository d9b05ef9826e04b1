package org.denbun.affair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.proposition.Gist;
import org.denbun.time.Moments;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles together that are about the same: in the order of publication, each joins the
 * affair that it has most in common with, if that is enough and not too long ago, or begins one
 * (single-pass clustering, as in Allan, Papka and Lavrenko, <em>On-line new event detection and
 * tracking</em>, 1998). What they have in common are rare names and words.
 */
public final class Affairs {
  /** The least cosine between an article and an affair. */
  private static final double ALIKE = 0.1;

  /** An affair of which nothing was heard for so many days is over. */
  private static final int QUIET_DAYS = 30;

  /** As if there were so many more articles about anything else: ten may all be of one affair. */
  private static final int BACKGROUND = 50;

  /** Only a term that at most one article in so many has makes an affair a candidate. */
  private static final int RARE = 6;

  private final Map<String, Integer> having = new HashMap<>();
  private final int all;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Set<Integer>> byTerm = new HashMap<>();

  private Affairs(List<Gist> gists) {
    all = gists.size() + BACKGROUND;
    gists.forEach(gist -> gist.terms().forEach(term -> having.merge(term, 1, Integer::sum)));
  }

  /** The affairs of some articles, the one that was last heard of first. */
  public static List<Affair> of(List<Gist> gists) {
    Affairs affairs = new Affairs(gists);
    gists.stream().sorted(Affairs::byPublication).forEach(affairs::add);
    List<Affair> told = new ArrayList<>(affairs.clusters.stream().map(Cluster::affair).toList());
    told.sort((a, b) -> byPublication(b.articles().getLast(), a.articles().getLast()));
    return told;
  }

  private static int byPublication(Gist a, Gist b) {
    return Comparator.comparing(Gist::published, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Gist::article)
        .compare(a, b);
  }

  private void add(Gist gist) {
    Vector vector = vector(gist);
    LocalDate day = day(gist);
    int best = -1;
    double most = ALIKE;
    for (int candidate : candidates(vector)) {
      Cluster cluster = clusters.get(candidate);
      double alike = cluster.near(day) ? vector.cosine(cluster.sum) : 0;
      if (alike > most) {
        most = alike;
        best = candidate;
      }
    }
    if (best < 0) {
      best = clusters.size();
      clusters.add(new Cluster());
    }
    clusters.get(best).add(gist, vector, day);
    for (String term : vector.terms()) {
      if (rare(term)) {
        byTerm.computeIfAbsent(term, t -> new TreeSet<>()).add(best);
      }
    }
  }

  private boolean rare(String term) {
    return having.getOrDefault(term, 0) <= all / RARE;
  }

  private Set<Integer> candidates(Vector vector) {
    Set<Integer> candidates = new TreeSet<>();
    for (String term : vector.terms()) {
      candidates.addAll(byTerm.getOrDefault(term, Set.of()));
    }
    return candidates;
  }

  private Vector vector(Gist gist) {
    Vector vector = new Vector();
    for (String term : gist.terms()) {
      vector.add(term, Math.log((double) all / having.getOrDefault(term, 1)));
    }
    return vector;
  }

  private static @Nullable LocalDate day(Gist gist) {
    return Moments.day(gist.published());
  }

  private static final class Cluster {
    private final List<Gist> gists = new ArrayList<>();
    private final List<Vector> vectors = new ArrayList<>();
    private final Vector sum = new Vector();
    private @Nullable LocalDate last;

    boolean near(@Nullable LocalDate day) {
      return day == null || last == null || ChronoUnit.DAYS.between(last, day) <= QUIET_DAYS;
    }

    void add(Gist gist, Vector vector, @Nullable LocalDate day) {
      gists.add(gist);
      vectors.add(vector);
      sum.add(vector);
      last = day == null ? last : day;
    }

    Affair affair() {
      int central = 0;
      for (int i = 1; i < gists.size(); i++) {
        if (vectors.get(i).cosine(sum) > vectors.get(central).cosine(sum)) {
          central = i;
        }
      }
      return new Affair(gists, gists.get(central));
    }
  }
}
