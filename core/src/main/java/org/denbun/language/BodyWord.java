package org.denbun.language;

/**
 * A word in the names of sources that tells which body they belong to.
 *
 * @param form the word
 * @param match where in a name it counts
 * @param rule what it tells there
 * @param institution the body, or how the form is written in the name of one; may be empty
 */
public record BodyWord(String form, Match match, Rule rule, String institution) {

  /** Where in a name a word counts. */
  public enum Match {
    WHOLE,
    PREFIX,
    SUFFIX,
    ANYWHERE
  }

  /** What a word tells. */
  public enum Rule {
    /** The institution is this one. */
    KNOWN,
    /** A body of the state named before it; at the head of a name, the institution if any. */
    GOVERNMENT,
    /**
     * The name up to here is the institution's, unless only a country stands before it, or another
     * body's name goes on after it.
     */
    SELF,
    /** The name up to here is the institution's in any case. */
    NATIONAL,
    /** A district with a government of its own, which the name begins with. */
    DISTRICT,
    /** Somebody or something of the body named before it. */
    MEMBER,
    /** The same, and of the government of a country named before it. */
    OFFICIAL,
    /** What the name of a company ends in; no part of it after a foreign name. */
    COMPANY,
    /** A part of the body that the name begins with; proves nothing without one. */
    PART,
    /** A part of the district that the name begins with; without one, a body by itself. */
    ORGAN,
    /** No part of the name. */
    FRONT,
    /** People who left what the name says. */
    FORMER,
    /** Proves no body. */
    NOBODY;

    /** Whether it tells of a body wherever it stands in a name. */
    boolean body() {
      return switch (this) {
        case KNOWN, GOVERNMENT, SELF, NATIONAL -> true;
        case DISTRICT, MEMBER, OFFICIAL, COMPANY, PART, ORGAN, FRONT, FORMER, NOBODY -> false;
      };
    }
  }
}
