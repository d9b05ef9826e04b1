package org.denbun.token;

/**
 * A token of a sentence.
 *
 * @param begin the first UTF-16 unit, counted in the sentence's reading text
 * @param end the first unit no longer covered
 * @param tag what it is
 * @param text its surface
 * @param lemma the form a dictionary lists it under; its surface where it does not inflect
 */
public record Token(int begin, int end, Tag tag, String text, String lemma) {

  /** A token that does not inflect. */
  public Token(int begin, int end, Tag tag, String text) {
    this(begin, end, tag, text, text);
  }

  /** Whether its surface is this one. */
  public boolean is(String surface) {
    return text.equals(surface);
  }
}
