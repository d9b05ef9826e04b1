package org.denbun.archive.search;

import java.util.List;
import org.denbun.Span;

/**
 * A passage of a text in which something was found.
 *
 * @param span the passage; offsets are code points
 * @param marks what was found, in the order of the text
 */
public record Passage(Span span, List<Span> marks) {
  public Passage {
    marks = List.copyOf(marks);
  }
}
