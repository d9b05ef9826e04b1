package org.denbun.proposition;

/**
 * Something that a statement says to happen.
 *
 * @param predicate the lemma of its predicate
 * @param happening whether it has happened
 * @param negative whether it is said not to be so
 */
public record Occurrence(String predicate, Happening happening, boolean negative) {

  /** The same, said not to be so. */
  Occurrence denied() {
    return new Occurrence(predicate, happening, true);
  }

  /** The same, where nothing tells that it has happened. */
  Occurrence untensed() {
    return happening == Happening.OCCURRED
        ? new Occurrence(predicate, Happening.OPEN, negative)
        : this;
  }
}
