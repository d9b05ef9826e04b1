package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.denbun.Source;
import org.denbun.independence.Stance;

/**
 * Finds the answers to what an article has just told: who confirms or denies it says little of it
 * again.
 */
final class Responses {

  /** So many sentences before an answer stands what it answers. */
  private static final int BEFORE = 2;

  /** So much of the question an answer takes up at least. */
  private static final double TAKEN_UP = 0.12;

  private final List<Match> told;

  /** Answers to what some matches tell. */
  Responses(List<Match> told) {
    this.told = told;
  }

  /** What was told, and the answers to it among all matches. */
  List<Match> with(List<Match> all) {
    List<Match> both = new ArrayList<>(told);
    Set<Statement> known = new HashSet<>(told.stream().map(Match::statement).toList());
    for (Match match : all) {
      if (answers(match) && !known.contains(match.statement())) {
        both.add(match);
      }
    }
    return both;
  }

  private boolean answers(Match match) {
    Statement s = match.statement();
    boolean answer = match.stance() == Stance.DENY ? s.denying() : s.confirming();
    return answer
        && s.claim() != null
        && match.here() >= TAKEN_UP
        && match.fit().get(Evidence.OTHER_TIMES) + match.fit().get(Evidence.OTHER_NUMBERS) == 0
        && told.stream().anyMatch(asked -> asks(asked, match));
  }

  private static boolean asks(Match asked, Match answer) {
    int distance = answer.statement().sentence() - asked.statement().sentence();
    return asked.stance() == Stance.AFFIRM
        && asked.gist() == answer.gist()
        && !asked.statement().equals(answer.statement())
        && others(asked.statement().chain(), answer.statement().chain())
        && distance >= 0
        && distance <= BEFORE;
  }

  /** Nobody answers himself. */
  private static boolean others(List<Source> one, List<Source> other) {
    return one.stream()
        .map(Source::name)
        .filter(Objects::nonNull)
        .noneMatch(name -> other.stream().anyMatch(source -> name.equals(source.name())));
  }
}
