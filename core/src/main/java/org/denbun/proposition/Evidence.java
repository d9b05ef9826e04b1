package org.denbun.proposition;

/**
 * What speaks for or against a statement saying what a question asks for, with how much it weighs:
 * the coefficients of a logistic regression over the statements of annotated affairs. A weight is
 * of the whole of a thing; what is there in part counts in part.
 */
enum Evidence {
  /** The share of the question that the statement says itself. */
  SAID(7.04),
  /** The share that only the rest of its sentence says. */
  BESIDE(7.07),
  /** The share that only the sentences just before, or the headline, say. */
  BEFORE(3.75),
  /** The share that the article says anywhere else. */
  ELSEWHERE(0.00),
  /** How near its words come to what the question says to happen. */
  PREDICATE(1.51),
  /** Names that the article does not have, two at most. */
  STRANGERS(-1.97),
  /** Names of few articles that stand only far from it, two at most. */
  FAR_NAMES(-3.86),
  /** The share of the question's numbers that it has itself. */
  NUMBERS(3.33),
  /** The share of its numbers that stand near. */
  NEAR_NUMBERS(-1.04),
  /** The share for which it has another number of the same things. */
  OTHER_NUMBERS(-3.32),
  /** The share that stands nowhere near. */
  NO_NUMBERS(-2.16),
  /** The share of the question's times that are its own. */
  TIMES(2.11),
  /** The share that its time only meets. */
  AROUND_TIMES(-1.25),
  /** The share for which nothing near tells a time. */
  UNTOLD_TIMES(-2.41),
  /** The share for which another time stands before it. */
  EARLIER_TIMES(-0.81),
  /** The share for which it has another time. */
  OTHER_TIMES(-1.67),
  /** A plan where the question asks for what has happened, or the other way round. */
  OPPOSED(-1.66),
  /** The same, by how much of the question it says. */
  OPPOSED_SAID(-5.96),
  /** It says that something comes to nothing, and the question does not. */
  ENDS(-4.65),
  /** It tells of a past that the question does not ask for. */
  PAST(-5.18),
  /** The share of its own words that the question has. */
  ASKED(2.56),
  /** A claim, not a sentence in the publisher's own voice. */
  CLAIM(0.82),
  /** How much a sentence in the publisher's own voice says of the question. */
  VOICE_SAID(-1.28),
  /** It makes what was asked its own. */
  CONFIRMS(1.54);

  /** What speaks for nothing. */
  static final double NOTHING = -7.45;

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
