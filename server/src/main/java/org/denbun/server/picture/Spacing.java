package org.denbun.server.picture;

/**
 * Puts things along a line as near as possible (least squares) to where they want to be, in their
 * order and without touching: isotonic regression by pooling adjacent violators (Ayer et al.,
 * 1955).
 */
final class Spacing {
  private Spacing() {}

  /**
   * Places them.
   *
   * @param wanted where each wants its middle
   * @param weight how much it wants that; above 0
   * @param gap between the middle of each and that of the one before; the first is not looked at
   */
  static double[] of(double[] wanted, double[] weight, double[] gap) {
    int n = wanted.length;
    double[] offset = new double[n];
    double[] mean = new double[n];
    double[] mass = new double[n];
    int[] size = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + gap[i];
      mean[blocks] = wanted[i] - offset[i];
      mass[blocks] = weight[i];
      size[blocks++] = 1;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        double both = mass[blocks - 2] + mass[blocks - 1];
        mean[blocks - 2] =
            (mean[blocks - 2] * mass[blocks - 2] + mean[blocks - 1] * mass[blocks - 1]) / both;
        mass[blocks - 2] = both;
        size[blocks - 2] += size[blocks - 1];
        blocks--;
      }
    }
    double[] placed = new double[n];
    int i = 0;
    for (int block = 0; block < blocks; block++) {
      for (int k = 0; k < size[block]; k++, i++) {
        placed[i] = mean[block] + offset[i];
      }
    }
    return placed;
  }
}
