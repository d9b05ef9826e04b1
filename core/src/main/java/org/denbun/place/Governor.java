package org.denbun.place;

import org.denbun.gazetteer.PlaceEntry;

/**
 * The place that another is named in.
 *
 * @param says whether the text says that the other lies in it; else the two only stand side by side
 */
record Governor(PlaceEntry place, boolean says) {}
