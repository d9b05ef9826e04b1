package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denbun.independence.Stance;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Finds what later articles tell of what became of a plan. */
final class Sequels {

  /** As likely as this, a statement is about what was planned. */
  private static final double ABOUT = 0.5;

  /** So near its words come at least to what was planned to happen. */
  private static final double SAME = 0.7;

  private static final Comparator<Sequel> BY_TIME =
      Comparator.comparing((Sequel sequel) -> String.valueOf(sequel.published()))
          .thenComparing(Sequel::article);

  private final Question question;
  private final Language language;

  Sequels(Question question, Language language) {
    this.question = question;
    this.language = language;
  }

  /**
   * What became of what is asked for, where that is a plan; by the time of publication.
   *
   * @param plan its supports
   * @param all what the articles say, the likest first
   */
  List<Sequel> of(List<Match> plan, List<Match> all) {
    String first = earliest(plan);
    if (question.happening() != Happening.PLANNED || first == null) {
      return List.of();
    }
    Set<Statement> supports = new HashSet<>(plan.stream().map(Match::statement).toList());
    Map<String, Sequel> sequels = new TreeMap<>();
    for (Match match : all) {
      Sequel.How how = supports.contains(match.statement()) ? ended(match) : how(match);
      String published = match.gist().published();
      if (how != null && published != null && published.compareTo(first) > 0 && about(match)) {
        sequels.merge(match.statement().text(), sequel(match, how), Sequels::first);
      }
    }
    List<Sequel> ordered = new ArrayList<>(sequels.values());
    ordered.sort(BY_TIME);
    return ordered;
  }

  private static @Nullable String earliest(List<Match> plan) {
    return plan.stream()
        .filter(match -> match.stance() == Stance.AFFIRM && match.gist().published() != null)
        .map(match -> match.gist().published())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean about(Match match) {
    return match.predicate() >= SAME && match.fit().likelihood(Sequels::planned) >= ABOUT;
  }

  /** That something happened, ended or is at another time tells against its being the plan. */
  private static @Nullable Evidence planned(Evidence evidence) {
    return switch (evidence) {
      case OPPOSED, OPPOSED_SAID, ENDS, ENDS_ASKED -> null;
      case OTHER_TIMES, EARLIER_TIMES, AROUND_TIMES, UNTOLD_TIMES -> Evidence.TIMES;
      default -> evidence;
    };
  }

  private Sequel.@Nullable How how(Match match) {
    if (match.stance() == Stance.DENY) {
      return null;
    }
    Fit fit = match.fit();
    boolean other = fit.get(Evidence.OTHER_TIMES) > 0;
    Sequel.How ended = ended(match);
    return ended != null
        ? ended
        : fit.get(Evidence.OPPOSED) > 0
            ? Sequel.How.HAPPENED
            : other && match.statement().happening() == Happening.PLANNED ? Sequel.How.MOVED : null;
  }

  /** Who tells that a plan ended or moved, tells of the plan, too. */
  private Sequel.@Nullable How ended(Match match) {
    Statement s = match.statement();
    if (s.own().stream().anyMatch(f -> language.words("moving").contains(f.value()))) {
      return Sequel.How.MOVED;
    }
    return s.ending() && !question.ending() ? Sequel.How.CANCELLED : null;
  }

  /** What is repeated word for word is told by whoever told it first. */
  private static Sequel first(Sequel one, Sequel other) {
    return BY_TIME.compare(one, other) <= 0 ? one : other;
  }

  private static Sequel sequel(Match match, Sequel.How how) {
    Statement s = match.statement();
    Gist gist = match.gist();
    return new Sequel(how, gist.article(), gist.published(), s.begin(), s.end(), s.text());
  }
}
