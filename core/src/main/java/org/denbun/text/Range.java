package org.denbun.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text in UTF-16 units, [begin, end).
 *
 * @param begin the first unit
 * @param end the first unit no longer in it; never before {@code begin}
 */
public record Range(int begin, int end) {

  public Range {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no such range: [" + begin + ", " + end + ")");
    }
  }

  // A record's own go through a method handle, which is slow until the JVM has compiled it well.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range range && begin == range.begin && end == range.end;
  }

  @Override
  public int hashCode() {
    return begin * 31 + end;
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Range other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Range other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  public String in(String text) {
    return text.substring(begin, end);
  }

  /** This range without the characters at its edges that an edge test names. */
  public Range trim(String text, java.util.function.IntPredicate edge) {
    int from = begin;
    int to = end;
    while (from < to && edge.test(text.charAt(from))) {
      from++;
    }
    while (to > from && edge.test(text.charAt(to - 1))) {
      to--;
    }
    return new Range(from, to);
  }
}
