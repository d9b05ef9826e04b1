package org.denbun.token;

/**
 * A token of a sentence.
 *
 * @param begin the first UTF-16 unit, counted in the sentence's reading text
 * @param end the first unit no longer covered
 * @param lexeme the word that stands there
 */
public record Token(int begin, int end, Lexeme lexeme) {

  /** A token that does not inflect, without a part of speech. */
  public Token(int begin, int end, Tag tag, String text) {
    this(begin, end, Lexeme.plain(tag, text));
  }

  /** What it is. */
  public Tag tag() {
    return lexeme.tag();
  }

  /** Its surface. */
  public String text() {
    return lexeme.text();
  }

  /** Its part of speech, see {@link Lexeme#part}. */
  public String part() {
    return lexeme.part();
  }

  /** The form a dictionary lists it under, see {@link Lexeme#lemma}. */
  public String lemma() {
    return lexeme.lemma();
  }

  /** Whether its surface is this one. */
  public boolean is(String surface) {
    return lexeme.text().equals(surface);
  }
}
