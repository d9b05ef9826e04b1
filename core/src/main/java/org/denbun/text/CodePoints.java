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
    int[] pairs = new int[0];
    int found = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs = found == pairs.length ? Arrays.copyOf(pairs, found * 2 + 8) : pairs;
        pairs[found++] = i;
      }
    }
    return Arrays.copyOf(pairs, found);
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
