package org.denbun.token;

/**
 * A token of a sentence.
 *
 * @param begin the first UTF-16 unit, counted in the sentence's reading text
 * @param end the first unit no longer covered
 * @param tag what it is
 * @param text its surface
 * @param part its part of speech as the tokenizer words it, the same string for the same part;
 *     empty where the tokenizer has none
 * @param lemma the form a dictionary lists it under; its surface where it does not inflect
 */
public record Token(int begin, int end, Tag tag, String text, String part, String lemma) {

  /** A token that does not inflect, without a part of speech. */
  public Token(int begin, int end, Tag tag, String text) {
    this(begin, end, tag, text, "", text);
  }

  /** Whether its surface is this one. */
  public boolean is(String surface) {
    return text.equals(surface);
  }
}
