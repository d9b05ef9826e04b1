package org.denbun.server.picture;

import java.util.Arrays;

/** Cuts rings off at the sides of a rectangle (Sutherland and Hodgman, 1974). */
final class Clip {
  private Clip() {}

  /** What of a ring (x and y in turn) lies inside; empty where nothing does. */
  static double[] ring(double[] ring, double left, double top, double right, double bottom) {
    double[] cut = side(ring, 0, left, 1);
    cut = side(cut, 0, right, -1);
    cut = side(cut, 1, top, 1);
    return side(cut, 1, bottom, -1);
  }

  /**
   * @param axis 0 for x, 1 for y
   * @param sign 1 to keep what is more than the limit, −1 what is less
   */
  private static double[] side(double[] ring, int axis, double limit, int sign) {
    double[] kept = new double[ring.length * 2 + 4];
    int k = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int last = i == 0 ? ring.length - 2 : i - 2;
      double here = sign * (ring[i + axis] - limit);
      double before = sign * (ring[last + axis] - limit);
      if (here >= 0 != before >= 0) {
        double part = before / (before - here);
        kept[k++] = ring[last] + part * (ring[i] - ring[last]);
        kept[k++] = ring[last + 1] + part * (ring[i + 1] - ring[last + 1]);
      }
      if (here >= 0) {
        kept[k++] = ring[i];
        kept[k++] = ring[i + 1];
      }
    }
    return Arrays.copyOf(kept, k);
  }
}
