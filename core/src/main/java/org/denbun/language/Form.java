package org.denbun.language;

import org.denbun.Attitude;
import org.denbun.Certainty;

/** What a form in the text can stand for. */
public sealed interface Form {

  /** A word that reports, in one of its endings. */
  record Says(Predicate predicate) implements Form {}

  /** A form that a rule names as its mark. */
  record Marker(Rule rule) implements Form {}

  /**
   * A noun that names a kind of speech or thought.
   *
   * @param attitude what its holder does with the content
   * @param certainty how sure the holder is
   */
  record Speech(Attitude attitude, Certainty certainty) implements Form {}
}
