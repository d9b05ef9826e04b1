package org.denbun.name;

import org.denbun.Name;
import org.denbun.text.Range;

/**
 * A place where an article names somebody or something.
 *
 * @param place where, in UTF-16 units
 * @param full where with the title after it
 * @param name whom
 * @param pointer whether the words only point back (the same paper) and name nobody themselves
 */
public record FoundName(Range place, Range full, Name name, boolean pointer) {}
