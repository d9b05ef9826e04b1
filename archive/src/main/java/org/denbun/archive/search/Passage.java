package org.denbun.archive.search;

import java.util.ArrayList;
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

  /** A stretch of a passage, found or between what was found. */
  public record Piece(String text, boolean marked) {}

  /** The passage, cut where what was found begins or ends; together the pieces are its text. */
  public List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    String words = span.text();
    int at = span.begin();
    int unit = 0;
    for (Span mark : marks) {
      int begin = words.offsetByCodePoints(unit, mark.begin() - at);
      pieces.add(new Piece(words.substring(unit, begin), false));
      pieces.add(new Piece(mark.text(), true));
      unit = begin + mark.text().length();
      at = mark.end();
    }
    pieces.add(new Piece(words.substring(unit), false));
    return pieces;
  }
}
