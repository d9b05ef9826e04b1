package org.denbun.token;

/**
 * A word as a dictionary has it, the same object wherever it stands if it is counted. Immutable.
 *
 * @param number counts the words of one tokenizer's dictionary from 0 as they are met; -1 for a
 *     word that it has not, or met after too many others
 * @param tag what it is
 * @param text its surface
 * @param part its part of speech as the tokenizer words it, the same string for the same part;
 *     empty where the tokenizer has none
 * @param lemma the form a dictionary lists it under; its surface where it does not inflect
 */
public record Lexeme(int number, Tag tag, String text, String part, String lemma) {

  /** The number of a word that is not counted. */
  public static final int UNLISTED = -1;

  /** A word that does not inflect, without a part of speech. */
  static Lexeme plain(Tag tag, String text) {
    return new Lexeme(UNLISTED, tag, text, "", text);
  }
}
