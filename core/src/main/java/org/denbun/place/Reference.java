package org.denbun.place;

import java.util.List;
import org.denbun.gazetteer.PlaceEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a name may mean by itself.
 *
 * @param senses the places of that name; empty where no list has it
 * @param outer the place that the name begins with, where more follows it; null for none
 * @param nearly whether the name is only spelled nearly so
 */
record Reference(List<PlaceEntry> senses, @Nullable PlaceEntry outer, boolean nearly) {

  static final Reference NONE = new Reference(List.of(), null, false);
}
