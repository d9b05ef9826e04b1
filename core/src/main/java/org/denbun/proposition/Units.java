package org.denbun.proposition;

import org.denbun.Span;
import org.denbun.text.Range;

/** Turns code points of a text into UTF-16 units. Immutable. */
final class Units {

  private final int[] units;

  Units(String text) {
    int[] points = text.codePoints().toArray();
    boolean same = points.length == text.length();
    units = new int[same ? 0 : points.length + 1];
    for (int i = 0; !same && i < points.length; i++) {
      units[i + 1] = units[i] + Character.charCount(points[i]);
    }
  }

  int at(int point) {
    return units.length == 0 ? point : units[point];
  }

  Range range(Span span) {
    return new Range(at(span.begin()), at(span.end()));
  }
}
