package org.denbun;

/**
 * A piece of an article's text, carrying the text it covers.
 *
 * @param begin the first code point covered, counted from 0 in the article's text
 * @param end the first code point no longer covered; never before {@code begin}
 * @param text what stands there
 */
public record Span(int begin, int end, String text) {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no such span: [" + begin + ", " + end + ")");
    }
  }
}
