package org.denbun.proposition;

/**
 * What speaks for or against a statement saying what a question asks for. How much each weighs is a
 * coefficient of a logistic regression over the statements of annotated affairs, in {@code
 * evidence.tsv}. A weight is of the whole of a thing; what is there in part counts in part.
 */
public enum Evidence {
  /** The share of the question that the statement says itself. */
  SAID,
  /** The share that only the rest of its sentence says. */
  BESIDE,
  /** The share that only the sentences just before, or the headline, say. */
  BEFORE,
  /** The share that the article says anywhere else. */
  ELSEWHERE,
  /** How near its words come to what the question says to happen. */
  PREDICATE,
  /** What it says to happen comes nowhere near what the question says to. */
  UNSAID,
  /** It tells an outcome that rules out the one that the question asks for. */
  CONTRARY,
  /** What the question asks for is an event in it, not a mere word. */
  HAPPENS,
  /** The share of the names that the question is about which the article does not have. */
  NO_SUBJECT,
  /** Names that the article does not have, by their weight, two at most. */
  STRANGERS,
  /** Names of few articles that stand only far from it, two at most. */
  FAR_NAMES,
  /** The share of the question's numbers that it has itself. */
  NUMBERS,
  /** The share of its numbers that stand near. */
  NEAR_NUMBERS,
  /** The share for which it has another number of the same things. */
  OTHER_NUMBERS,
  /** The share that stands nowhere near. */
  NO_NUMBERS,
  /** It has numbers, and none of the question's. */
  OWN_NUMBERS,
  /** The share of the question's times that are its own. */
  TIMES,
  /** The share that its time only meets. */
  AROUND_TIMES,
  /** The share for which nothing near tells a time. */
  UNTOLD_TIMES,
  /** The share for which another time stands before it. */
  EARLIER_TIMES,
  /** The share for which it has another time. */
  OTHER_TIMES,
  /** A plan where the question asks for what has happened, or the other way round. */
  OPPOSED,
  /** The same, by how much of the question it says. */
  OPPOSED_SAID,
  /** It says that something comes to nothing, and the question does not. */
  ENDS,
  /** It says so of what the question asks for. */
  ENDS_ASKED,
  /** It tells of a past that the question does not ask for. */
  PAST,
  /** It does so in somebody's words, who may tell of what he has only now found. */
  PAST_CLAIM,
  /** The share of its own words that the question has. */
  ASKED,
  /** A claim, not a sentence in the publisher's own voice. */
  CLAIM,
  /** How much a sentence in the publisher's own voice says of the question. */
  VOICE_SAID,
  /** It makes what was asked its own. */
  CONFIRMS;

  private final double weight = Coefficients.SHIPPED.of(this);

  /** What one whole of it adds to the logarithm of the odds. */
  double weight() {
    return weight;
  }

  /** The logarithm of the odds that nothing speaks for or against. */
  static double nothing() {
    return Coefficients.SHIPPED.intercept();
  }
}
