package org.denbun.time;

/** The years that ISO 8601 writes with four digits. */
final class Years {

  static final int LAST = 9999;

  private Years() {}

  static boolean possible(int year) {
    return year >= 1 && year <= LAST;
  }
}
