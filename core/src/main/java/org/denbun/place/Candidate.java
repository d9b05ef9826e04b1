package org.denbun.place;

import org.denbun.NameType;
import org.denbun.text.Range;

/**
 * A name that the text may mean a place by.
 *
 * @param range where it stands
 * @param name the name, as it stands there or in full
 * @param type what the name names; a place or facility is looked for, any other name only tells
 *     which country the text speaks of
 */
public record Candidate(Range range, String name, NameType type) {

  boolean isPlace() {
    return type == NameType.PLACE || type == NameType.FACILITY;
  }
}
