package org.denbun.proposition;

/**
 * What speaks for or against a statement saying what a question asks for, with how much it weighs:
 * the coefficients of a logistic regression over the statements of annotated affairs. A weight is
 * of the whole of a thing; what is there in part counts in part.
 */
enum Evidence {
  /** The share of the question that the statement says itself. */
  SAID(7.62),
  /** The share that only the rest of its sentence says. */
  BESIDE(6.10),
  /** The share that only the sentences just before, or the headline, say. */
  BEFORE(4.92),
  /** The share that the article says anywhere else. */
  ELSEWHERE(0.07),
  /** How near its words come to what the question says to happen. */
  PREDICATE(0.75),
  /** What it says to happen comes nowhere near what the question says to. */
  UNSAID(-1.40),
  /** What the question asks for is an event in it, not a mere word. */
  HAPPENS(0.48),
  /** The share of the question's names that the article does not have. */
  STRANGERS(-3.29),
  /** Names of few articles that stand only far from it, two at most. */
  FAR_NAMES(-1.96),
  /** The share of the question's numbers that it has itself. */
  NUMBERS(4.09),
  /** The share of its numbers that stand near. */
  NEAR_NUMBERS(-1.03),
  /** The share for which it has another number of the same things. */
  OTHER_NUMBERS(-3.43),
  /** The share that stands nowhere near. */
  NO_NUMBERS(-2.94),
  /** It has numbers, and none of the question's. */
  OWN_NUMBERS(-2.11),
  /** The share of the question's times that are its own. */
  TIMES(2.68),
  /** The share that its time only meets. */
  AROUND_TIMES(-1.89),
  /** The share for which nothing near tells a time. */
  UNTOLD_TIMES(-3.26),
  /** The share for which another time stands before it. */
  EARLIER_TIMES(-0.71),
  /** The share for which it has another time. */
  OTHER_TIMES(-2.29),
  /** A plan where the question asks for what has happened, or the other way round. */
  OPPOSED(-1.98),
  /** The same, by how much of the question it says. */
  OPPOSED_SAID(-7.26),
  /** It says that something comes to nothing, and the question does not. */
  ENDS(-1.73),
  /** It says so of what the question asks for. */
  ENDS_ASKED(-9.40),
  /** It tells of a past that the question does not ask for. */
  PAST(-7.51),
  /** The share of its own words that the question has. */
  ASKED(2.88),
  /** A claim, not a sentence in the publisher's own voice. */
  CLAIM(0.72),
  /** How much a sentence in the publisher's own voice says of the question. */
  VOICE_SAID(-2.19),
  /** It makes what was asked its own. */
  CONFIRMS(1.05);

  /** What speaks for nothing. */
  static final double NOTHING = -7.07;

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
