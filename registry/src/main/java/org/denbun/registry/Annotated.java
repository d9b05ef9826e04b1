package org.denbun.registry;

import java.util.List;

/**
 * A text with the names in it, as somebody else annotated it.
 *
 * @param names where they stand, in the order of the text, none inside another
 */
record Annotated(String text, List<Gold> names) {

  /**
   * A name.
   *
   * @param begin its first UTF-16 unit
   * @param end the first unit no longer covered
   * @param type what the annotators call it
   */
  record Gold(int begin, int end, String type) {}
}
