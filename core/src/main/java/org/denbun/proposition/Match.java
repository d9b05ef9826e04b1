package org.denbun.proposition;

import java.util.Set;
import org.denbun.independence.Stance;

/**
 * How a statement fits a question.
 *
 * @param fit by each kind of evidence
 * @param names those of the question that {@link Tally#names} finds about it
 * @param score how likely it is that it says what is asked, from 0 to 1
 * @param done whether what is asked for is what its speaker does by saying it
 * @param stance what it does to the question
 */
record Match(
    Gist gist,
    Statement statement,
    Fit fit,
    Set<Feature> names,
    double score,
    boolean done,
    Stance stance) {

  /** How much of the question the statement says itself, from 0 to 1. */
  double core() {
    return fit.get(Evidence.SAID);
  }

  /** The same with the rest of its sentence. */
  double here() {
    return core() + fit.get(Evidence.BESIDE);
  }

  /** How well what it says to happen fits, from 0 to 1. */
  double predicate() {
    return fit.get(Evidence.PREDICATE);
  }

  /** The same statement as well as another fits. */
  Match like(Match other) {
    return new Match(gist, statement, other.fit, other.names, other.score, done, stance);
  }

  Match scored(double other) {
    return new Match(gist, statement, fit, names, other, done, stance);
  }

  Match with(Stance other) {
    return new Match(gist, statement, fit, names, score, done, other);
  }
}
