package org.denbun.registry.map;

import java.util.PriorityQueue;

/**
 * Leaves out of a line the points that change it least (Visvalingam and Whyatt, <em>Line
 * generalisation by repeated elimination of points</em>, 1993). Its ends stay, so that lines which
 * meet still do.
 */
final class Simplification {
  private record Point(int index, double area) {}

  private final double[] line;
  private final int[] before;
  private final int[] after;
  private final double[] area;
  private final PriorityQueue<Point> queue =
      new PriorityQueue<>((a, b) ->
          a.area() == b.area()
              ? Integer.compare(a.index(), b.index())
              : Double.compare(a.area(), b.area()));

  private Simplification(double[] line) {
    this.line = line;
    int n = line.length / 2;
    before = new int[n];
    after = new int[n];
    area = new double[n];
    for (int i = 0; i < n; i++) {
      before[i] = i - 1;
      after[i] = i + 1;
    }
  }

  /**
   * A line without what makes triangles smaller than an area.
   *
   * @param line x and y in turn
   * @param least in squares of their unit
   */
  static double[] of(double[] line, double least) {
    return line.length <= 8 ? line : new Simplification(line).without(least);
  }

  private double[] without(double least) {
    int n = area.length;
    for (int i = 1; i < n - 1; i++) {
      measure(i, 0);
    }
    int left = n;
    while (!queue.isEmpty() && queue.peek().area() < least && left > 4) {
      Point point = queue.remove();
      if (point.area() == area[point.index()]) {
        remove(point.index());
        left--;
      }
    }
    double[] kept = new double[2 * left];
    int k = 0;
    for (int i = 0; i < n; i = after[i]) {
      kept[k++] = line[2 * i];
      kept[k++] = line[2 * i + 1];
    }
    return kept;
  }

  private void remove(int i) {
    double least = area[i];
    area[i] = -1;
    int a = before[i];
    int b = after[i];
    after[a] = b;
    before[b] = a;
    measure(a, least);
    measure(b, least);
  }

  /** A point counts no less than what went before it. */
  private void measure(int i, double least) {
    if (before[i] < 0 || after[i] >= area.length) {
      return;
    }
    int a = 2 * before[i];
    int b = 2 * i;
    int c = 2 * after[i];
    double cross =
        (line[b] - line[a]) * (line[c + 1] - line[a + 1])
            - (line[c] - line[a]) * (line[b + 1] - line[a + 1]);
    area[i] = Math.max(least, Math.abs(cross) / 2);
    queue.add(new Point(i, area[i]));
  }
}
