package org.denbun.place;

import org.jspecify.annotations.Nullable;

/**
 * How far from a place something lies, as the text has it.
 *
 * @param bearing degrees from north over east, or null where the text does not tell
 * @param end the first UTF-16 unit after the phrase
 */
record Distance(@Nullable Double bearing, double kilometres, int end) {}
