package org.denbun.proposition;

/**
 * What speaks for or against a statement saying what a question asks for, with how much it weighs:
 * the coefficients of a logistic regression over the statements of annotated affairs. A weight is
 * of the whole of a thing; what is there in part counts in part.
 */
enum Evidence {
  /** The share of the question that the statement says itself. */
  SAID(8.92),
  /** The share that only the rest of its sentence says. */
  BESIDE(5.96),
  /** The share that only the sentences just before, or the headline, say. */
  BEFORE(4.44),
  /** The share that the article says anywhere else. */
  ELSEWHERE(1.35),
  /** How near its words come to what the question says to happen. */
  PREDICATE(1.15),
  /** What it says to happen comes nowhere near what the question says to. */
  UNSAID(-0.63),
  /** What the question asks for is an event in it, not a mere word. */
  HAPPENS(0.00),
  /** The share of the names that the question is about which the article does not have. */
  NO_SUBJECT(-5.16),
  /** Names that the article does not have, by their weight, two at most. */
  STRANGERS(-2.28),
  /** Names of few articles that stand only far from it, two at most. */
  FAR_NAMES(-2.37),
  /** The share of the question's numbers that it has itself. */
  NUMBERS(5.06),
  /** The share of its numbers that stand near. */
  NEAR_NUMBERS(0.02),
  /** The share for which it has another number of the same things. */
  OTHER_NUMBERS(-9.39),
  /** The share that stands nowhere near. */
  NO_NUMBERS(-1.96),
  /** It has numbers, and none of the question's. */
  OWN_NUMBERS(-1.03),
  /** The share of the question's times that are its own. */
  TIMES(2.63),
  /** The share that its time only meets. */
  AROUND_TIMES(-0.81),
  /** The share for which nothing near tells a time. */
  UNTOLD_TIMES(-2.45),
  /** The share for which another time stands before it. */
  EARLIER_TIMES(-0.20),
  /** The share for which it has another time. */
  OTHER_TIMES(-2.02),
  /** A plan where the question asks for what has happened, or the other way round. */
  OPPOSED(-1.04),
  /** The same, by how much of the question it says. */
  OPPOSED_SAID(-7.67),
  /** It says that something comes to nothing, and the question does not. */
  ENDS(-2.56),
  /** It says so of what the question asks for. */
  ENDS_ASKED(-4.78),
  /** It tells of a past that the question does not ask for. */
  PAST(-8.33),
  /** The share of its own words that the question has. */
  ASKED(2.34),
  /** A claim, not a sentence in the publisher's own voice. */
  CLAIM(1.22),
  /** How much a sentence in the publisher's own voice says of the question. */
  VOICE_SAID(-1.58),
  /** It makes what was asked its own. */
  CONFIRMS(0.29);

  /** What speaks for nothing. */
  static final double NOTHING = -8.29;

  private final double weight;

  Evidence(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
