package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.denbun.independence.Account;
import org.denbun.independence.Independence;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;
import org.denbun.language.Language;

/** One question to some articles. For one thread. */
final class Asking {

  /** By so many articles, the likest, words are weighed. */
  private static final int WEIGHED = 12;

  /** From so many articles, the likest, further answers are gathered. */
  private static final int FURTHER = 15;

  /** What is likelier than this is worth an answer of its own. */
  private static final double WORTH = 0.1;

  /** So long a statement is not repeated by chance; UTF-16 units. */
  private static final int LONG = 12;

  private final String asked;
  private final Question question;
  private final Candidates.Found here;
  private final Language language;
  private final Weights weights;
  private final Numbering numbering;
  private final FullNames full;
  private final Set<Statement> used = new HashSet<>();

  Asking(
      String asked,
      Question question,
      Candidates.Found here,
      Likeness likeness,
      Language language) {
    this.asked = asked;
    this.question = question;
    this.here = here;
    this.language = language;
    full = new FullNames(here.gists(), language);
    weights = new Weights(first(WEIGHED));
    numbering = new Numbering(likeness);
  }

  private List<Gist> first(int most) {
    return here.gists().subList(0, Math.min(most, here.gists().size()));
  }

  /** What was asked for, then what the articles say that comes near, so many at most. */
  List<Proposition> answers(int most) {
    if (here.gists().isEmpty()) {
      return List.of();
    }
    List<Proposition> answers = new ArrayList<>();
    List<Match> matches = matches(question, here.gists());
    Fitting fitting = new Fitting(question, language, used);
    answers.add(
        proposition(question, new Responses(fitting.coherent(matches)).with(matches), matches));
    for (Match match : matches) {
      if (answers.size() < most && match.score() >= WORTH && !used.contains(match.statement())) {
        group(match).ifPresent(answers::add);
      }
    }
    return answers;
  }

  /** How each statement of the articles fits what was asked for, best first. */
  List<StatementFit> fits() {
    return matches(question, here.gists()).stream().map(StatementFit::of).toList();
  }

  /** The articles that a further answer is gathered from: those first found, and its own. */
  private List<Gist> near(Match pivot) {
    List<Gist> near = new ArrayList<>(first(FURTHER));
    if (!near.contains(pivot.gist())) {
      near.add(pivot.gist());
    }
    return near;
  }

  private List<Match> matches(Question asked, List<Gist> among) {
    Matcher matcher = new Matcher(asked, weights, numbering);
    List<Match> matches = new ArrayList<>();
    among.forEach(gist -> matches.addAll(matcher.of(gist)));
    alike(matches);
    matches.sort(
        Comparator.comparingDouble((Match m) -> -m.score())
            .thenComparing(m -> m.gist().article())
            .thenComparing(m -> m.statement().begin()));
    return matches;
  }

  /** What says the same word for word fits alike, however much its article leaves out. */
  private static void alike(List<Match> matches) {
    Map<String, Match> best = new HashMap<>();
    for (Match match : matches) {
      if (match.statement().text().length() >= LONG) {
        best.merge(match.statement().text(), match, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    matches.replaceAll(m -> m.like(best.getOrDefault(m.statement().text(), m)));
  }

  private Optional<Proposition> group(Match pivot) {
    Statement s = pivot.statement();
    Question asked = Question.of(s.own(), pivot.gist().text(), s.happening(), language).negative(s);
    List<Match> matches = matches(asked, near(pivot));
    List<Match> group = new Fitting(asked, language, used).of(matches);
    List<Match> scored =
        group.stream().anyMatch(m -> m.statement().equals(s))
            ? group.stream().map(m -> m.scored(pivot.score())).toList()
            : List.of(pivot.with(Stance.AFFIRM));
    return scored.stream().anyMatch(m -> m.stance() == Stance.AFFIRM)
        ? Optional.of(proposition(asked, scored, matches))
        : Optional.empty();
  }

  private Proposition proposition(Question of, List<Match> matches, List<Match> all) {
    matches.forEach(match -> used.add(match.statement()));
    List<Support> supports = Supports.of(matches, full);
    List<Account> accounts = here.gists().stream().map(Gist::account).map(full::of).toList();
    return new Proposition(
        matches.isEmpty() ? asked : matches.getFirst().statement().text(),
        matches.isEmpty() ? 0 : matches.getFirst().score(),
        supports,
        Independence.of(supports, accounts, here.copies()),
        new Sequels(of, language).of(matches, all));
  }
}
