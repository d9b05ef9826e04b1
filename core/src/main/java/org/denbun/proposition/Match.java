package org.denbun.proposition;

import org.denbun.independence.Stance;

/**
 * How a statement fits a question.
 *
 * @param score from 0 to 1
 * @param core how much of the question the statement says itself, from 0 to 1
 * @param here the same with the rest of its sentence
 * @param predicate how well what it says to happen fits, from 0 to 1
 * @param done whether what is asked for is what its speaker does by saying it
 * @param exact whether it has itself all the numbers and times of the question, one at least
 * @param stance what it does to the question
 */
record Match(
    Gist gist,
    Statement statement,
    double score,
    double core,
    double here,
    double predicate,
    boolean done,
    boolean exact,
    Stance stance) {

  /** The same statement as well as another fits. */
  Match like(Match other) {
    return new Match(
        gist, statement, other.score, other.core, other.here, other.predicate, done, exact, stance);
  }

  Match scored(double other) {
    return new Match(gist, statement, other, core, here, predicate, done, exact, stance);
  }
}
