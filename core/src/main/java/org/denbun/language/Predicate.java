package org.denbun.language;

import java.util.Set;
import org.denbun.Attitude;
import org.denbun.Certainty;

/**
 * A word that reports.
 *
 * @param stem the part before its ending
 * @param attitude what its subject does with the content
 * @param certainty how sure its subject is, unless the content itself says
 * @param frames the shapes of content that it takes
 * @param negative whether it says that the content is not so
 */
public record Predicate(
    String stem, Attitude attitude, Certainty certainty, Set<Frame> frames, boolean negative) {

  /** A shape of content. */
  public enum Frame {
    /** Somebody's words in quotation marks. */
    QUOTE,
    /** A clause with the quotative particle. */
    CLAUSE,
    /** A nominalised clause as an object. */
    FACT,
    /** A clause that says what is to be. */
    WISH,
    /** A bare noun as an object. */
    NOUN,
    /** A nominalised clause as the subject of something that comes to light. */
    KNOWN
  }
}
