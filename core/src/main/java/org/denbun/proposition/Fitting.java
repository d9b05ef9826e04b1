package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.independence.Stance;
import org.denbun.language.Language;

/** Chooses what says what a question asks for, or denies it. For one thread. */
final class Fitting {

  /** What is as likely as this says what is asked. */
  private static final double FITS = 0.5;

  /** A denial need not name again all that it denies, but what is said to happen. */
  private static final double DENIES = 0.35;

  /** So much of the question stands in the sentence of an answer, and with those before it. */
  private static final double HERE = 0.35;

  private static final double AROUND = 0.6;

  /** Of one sentence, what is this much less likely than its best says something else. */
  private static final double BESIDE = 0.6;

  /** What says so much of the question itself needs no topic. */
  private static final double CERTAIN = 0.9;

  private final Question question;
  private final Language language;
  private final NamesSaid names;
  private final Set<Statement> used;

  /**
   * For one question.
   *
   * @param used what is a support of another proposition already
   */
  Fitting(Question question, Language language, Set<Statement> used) {
    this.question = question;
    this.language = language;
    names = new NamesSaid(question, language);
    this.used = used;
  }

  /**
   * What fits, the best first; of one sentence, only what fits about as well as its best, and of
   * what somebody says in one breath, only the best.
   */
  List<Match> of(List<Match> matches) {
    Map<List<Object>, Double> best = new HashMap<>();
    Set<List<String>> claims = new HashSet<>();
    List<Match> fitting = new ArrayList<>();
    for (Match match : matches) {
      String claim = match.statement().claim();
      if (fits(match)
          && !used.contains(match.statement())
          && (claim == null || claims.add(List.of(match.gist().article(), claim)))) {
        List<Object> place = List.of(match.gist().article(), match.statement().sentence());
        double top = best.computeIfAbsent(place, p -> match.score());
        if (match.score() >= BESIDE * top) {
          fitting.add(match);
        }
      }
    }
    return fitting;
  }

  private static boolean fits(Match match) {
    return match.stance() == Stance.DENY
        ? denies(match)
        : match.fit().get(Evidence.CONTRARY) == 0
            && (match.score() >= FITS || agrees(match.statement()) && takesUp(match));
  }

  /** Whether somebody only makes something his own, and tells nothing else by a verb. */
  private static boolean agrees(Statement s) {
    return s.confirming() && s.own().stream().noneMatch(f -> f.verbal() && f.begin() >= s.begin());
  }

  /** Whether a denial is of what is asked: who denies in so many words may use his own. */
  private static boolean denies(Match match) {
    boolean denying = match.statement().denying();
    return match.fit().get(Evidence.UNSAID) == 0
        ? match.score() >= DENIES || denying && takesUp(match)
        : match.score() >= FITS && denying && match.core() >= HERE;
  }

  /** Whether most of what is asked stands in what somebody confirms or denies, and around it. */
  private static boolean takesUp(Match match) {
    Fit fit = match.fit();
    double others =
        fit.get(Evidence.OTHER_NUMBERS)
            + fit.get(Evidence.OTHER_TIMES)
            + fit.get(Evidence.NO_NUMBERS);
    return others == 0 && match.here() >= HERE && match.here() + fit.get(Evidence.BEFORE) >= AROUND;
  }

  /**
   * What fits, without what stands in an article that is about somebody else than the others;
   * nothing where all of it leaves out a name that is asked for.
   */
  List<Match> coherent(List<Match> matches) {
    List<Match> fitting = of(matches);
    if (!names.in(fitting)) {
      return List.of();
    }
    Affinity affinity = new Affinity(fitting, question, language);
    return fitting.stream()
        .filter(match -> match.core() >= CERTAIN || affinity.belongs(match.gist()))
        .toList();
  }
}
