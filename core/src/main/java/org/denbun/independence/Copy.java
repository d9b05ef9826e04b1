package org.denbun.independence;

/**
 * A passage that another article had first.
 *
 * @param article whose text holds it
 * @param begin its first code point there
 * @param end the first code point no longer covered
 * @param of the article that had it
 */
public record Copy(String article, int begin, int end, String of) {

  /** A whole article that is a copy. */
  public static Copy whole(String article, String of) {
    return new Copy(article, 0, Integer.MAX_VALUE, of);
  }

  boolean covers(Support support) {
    return begin <= support.begin() && support.end() <= end;
  }
}
