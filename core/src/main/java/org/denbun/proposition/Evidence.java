package org.denbun.proposition;

/**
 * What speaks for or against a statement saying what a question asks for, with how much it weighs:
 * the coefficients of a logistic regression over the statements of annotated affairs. A weight is
 * of the whole of a thing; what is there in part counts in part.
 */
enum Evidence {
  /** The share of the question that the statement says itself. */
  SAID(6.64),
  /** The share that only the rest of its sentence says. */
  BESIDE(6.77),
  /** The share that only the sentences just before, or the headline, say. */
  BEFORE(3.85),
  /** The share that the article says anywhere else. */
  ELSEWHERE(0.00),
  /** How near its words come to what the question says to happen. */
  PREDICATE(1.85),
  /** Names that the article does not have, two at most. */
  STRANGERS(-2.04),
  /** Names of few articles that stand only far from it, two at most. */
  FAR_NAMES(-3.96),
  /** The share of the question's numbers that it has itself. */
  NUMBERS(3.48),
  /** The share of its numbers that stand near. */
  NEAR_NUMBERS(-0.90),
  /** The share for which it has another number of the same things. */
  OTHER_NUMBERS(-3.38),
  /** The share that stands nowhere near. */
  NO_NUMBERS(-2.11),
  /** The share of the question's times that are its own. */
  TIMES(2.20),
  /** The share that its time only meets. */
  AROUND_TIMES(-1.43),
  /** The share for which nothing near tells a time. */
  UNTOLD_TIMES(-2.49),
  /** The share for which another time stands before it. */
  EARLIER_TIMES(-0.90),
  /** The share for which it has another time. */
  OTHER_TIMES(-1.83),
  /** A plan where the question asks for what has happened, or the other way round. */
  OPPOSED(-1.50),
  /** The same, by how much of the question it says. */
  OPPOSED_SAID(-6.24),
  /** It says that something comes to nothing, and the question does not. */
  ENDS(-4.74),
  /** It tells of a past that the question does not ask for. */
  PAST(-5.58),
  /** The share of its own words that the question has. */
  ASKED(2.64),
  /** A claim, not a sentence in the publisher's own voice. */
  CLAIM(0.79),
  /** How much a sentence in the publisher's own voice says of the question. */
  VOICE_SAID(-1.58),
  /** It makes what was asked its own. */
  CONFIRMS(0.54);

  /** What speaks for nothing. */
  static final double NOTHING = -7.41;

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
