package org.denbun.cli.eval;

import java.util.BitSet;
import java.util.List;

/** A stretch of text, as code points from {@code begin} up to but not including {@code end}. */
record Interval(int begin, int end) {

  boolean meets(Interval other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /** All code points that the intervals cover. */
  static BitSet points(List<Interval> intervals) {
    var points = new BitSet();
    for (Interval each : intervals) {
      points.set(each.begin, Math.max(each.begin, each.end));
    }
    return points;
  }
}
