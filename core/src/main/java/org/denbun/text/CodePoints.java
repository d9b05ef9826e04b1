package org.denbun.text;

import java.util.Arrays;
import org.denbun.Span;

/** Turns positions in UTF-16 units into code points. Immutable. */
public final class CodePoints {

  private final String text;
  private final int[] pairs;

  /** The positions of a text. */
  public CodePoints(String text) {
    this.text = text;
    this.pairs = surrogatePairs(text);
  }

  private static int[] surrogatePairs(String text) {
    return java.util.stream.IntStream.range(1, text.length())
        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
        .toArray();
  }

  /** The number of code points before a position. */
  public int at(int unit) {
    if (pairs.length == 0) {
      return unit;
    }
    int found = Arrays.binarySearch(pairs, unit - 1);
    return unit - (found >= 0 ? found + 1 : -found - 1);
  }

  /** A range as a span with its text. */
  public Span span(Range range) {
    return new Span(at(range.begin()), at(range.end()), range.in(text));
  }
}
