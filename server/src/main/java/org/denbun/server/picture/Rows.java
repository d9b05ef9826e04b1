package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.List;

/** Puts stretches of a line into the first of several rows where they have room. */
final class Rows {
  private final List<List<double[]>> rows = new ArrayList<>();
  private final double apart;

  /**
   * @param apart what stands free between two stretches of a row
   */
  Rows(double apart) {
    this.apart = apart;
  }

  /** The row of a stretch, from 0. */
  int place(double from, double to) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).stream().noneMatch(s -> s[0] < to + apart && from < s[1] + apart)) {
        rows.get(row).add(new double[] {from, to});
        return row;
      }
    }
    rows.add(new ArrayList<>(List.of(new double[] {from, to})));
    return rows.size() - 1;
  }

  int count() {
    return rows.size();
  }
}
