package org.denbun.name;

import org.denbun.NameType;
import org.denbun.text.Range;

/**
 * One place where a text names somebody or something.
 *
 * @param place where in the article
 * @param full where with its title
 * @param text the name as the sentence is read: without asides, letters folded
 * @param type what it is
 * @param title the title right after it, or empty
 * @param sentence the index of its sentence in the article
 */
record Naming(Range place, Range full, String text, NameType type, String title, int sentence) {

  Naming as(NameType other) {
    return new Naming(place, full, text, other, title, sentence);
  }
}
