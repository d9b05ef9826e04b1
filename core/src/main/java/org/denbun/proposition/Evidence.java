package org.denbun.proposition;

/**
 * What speaks for or against a statement saying what a question asks for, with how much it weighs:
 * the coefficients of a logistic regression over the statements of annotated affairs. A weight is
 * of the whole of a thing; what is there in part counts in part.
 */
enum Evidence {
  /** The share of the question that the statement says itself. */
  SAID(4.41),
  /** The share that only the rest of its sentence says. */
  BESIDE(4.16),
  /** The share that only the sentences just before, or the headline, say. */
  BEFORE(1.96),
  /** The share that the article says anywhere else. */
  ELSEWHERE(0.00),
  /** How near its words come to what the question says to happen. */
  PREDICATE(1.29),
  /** What it says to happen comes nowhere near what the question says to. */
  UNSAID(-0.98),
  /** What the question asks for is an event in it, not a mere word. */
  HAPPENS(0.98),
  /** The share of the names that the question is about which the article does not have. */
  NO_SUBJECT(-5.44),
  /** Names that the article does not have, by their weight, two at most. */
  STRANGERS(-3.87),
  /** Names of few articles that stand only far from it, two at most. */
  FAR_NAMES(-1.38),
  /** The share of the question's numbers that it has itself. */
  NUMBERS(3.92),
  /** The share of its numbers that stand near. */
  NEAR_NUMBERS(-0.79),
  /** The share for which it has another number of the same things. */
  OTHER_NUMBERS(-4.56),
  /** The share that stands nowhere near. */
  NO_NUMBERS(-2.78),
  /** It has numbers, and none of the question's. */
  OWN_NUMBERS(-0.76),
  /** The share of the question's times that are its own. */
  TIMES(2.51),
  /** The share that its time only meets. */
  AROUND_TIMES(-1.40),
  /** The share for which nothing near tells a time. */
  UNTOLD_TIMES(-1.89),
  /** The share for which another time stands before it. */
  EARLIER_TIMES(-0.92),
  /** The share for which it has another time. */
  OTHER_TIMES(-2.94),
  /** A plan where the question asks for what has happened, or the other way round. */
  OPPOSED(-0.63),
  /** The same, by how much of the question it says. */
  OPPOSED_SAID(-7.90),
  /** It says that something comes to nothing, and the question does not. */
  ENDS(-0.75),
  /** It says so of what the question asks for. */
  ENDS_ASKED(-5.89),
  /** It tells of a past that the question does not ask for. */
  PAST(-6.24),
  /** The share of its own words that the question has. */
  ASKED(2.57),
  /** A claim, not a sentence in the publisher's own voice. */
  CLAIM(0.64),
  /** How much a sentence in the publisher's own voice says of the question. */
  VOICE_SAID(-1.47),
  /** It makes what was asked its own. */
  CONFIRMS(0.51);

  /** What speaks for nothing. */
  static final double NOTHING = -5.18;

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
