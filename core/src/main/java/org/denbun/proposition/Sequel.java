package org.denbun.proposition;

import org.jspecify.annotations.Nullable;

/**
 * What became of a plan, as a later article has it: a plan that was superseded is not denied.
 *
 * @param how what became of it
 * @param article whose words they are
 * @param published when, as the article has it, or null
 * @param begin the first code point of the words in the article's text
 * @param end the first code point no longer covered
 * @param statement the words
 */
public record Sequel(
    How how, String article, @Nullable String published, int begin, int end, String statement) {

  /** What can become of a plan. */
  public enum How {
    HAPPENED,
    /** It is for another time, or otherwise than it was. */
    MOVED,
    CANCELLED
  }
}
