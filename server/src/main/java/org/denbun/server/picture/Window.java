package org.denbun.server.picture;

import java.util.List;

/**
 * The piece of the world on a map: equirectangular, true to shape at its middle latitude, and
 * across the date line where that is the nearer way.
 *
 * @param width of the map in pixels
 * @param height of the map in pixels
 * @param longitude of its middle
 * @param latitude of its middle
 * @param scale pixels for a degree of latitude
 */
record Window(double width, double height, double longitude, double latitude, double scale) {
  private static final double KM_PER_DEGREE = 111.2;

  /** No map shows less from side to side. */
  private static final double LEAST_KM = 700;

  /** Around the places, and for their names. */
  private static final double MARGIN = 0.7;

  private static final double TINY = 1e-9;
  private static final double POLE = 84;
  private static final double SLIMMEST = 0.2;

  /**
   * Around places; the inhabited world where there are none.
   *
   * @param low the least height
   * @param high the greatest
   */
  static Window around(List<Point> points, double width, double low, double high) {
    if (points.isEmpty()) {
      return new Window(width, low, 0, 15, width / 360);
    }
    double[] longitudes =
        points.stream().mapToDouble(p -> wrap(p.longitude(), 0)).sorted().toArray();
    int first = afterWidestGap(longitudes);
    double west = longitudes[first];
    double last = longitudes[(first + longitudes.length - 1) % longitudes.length];
    double east = last < west ? last + 360 : last;
    double south = points.stream().mapToDouble(Point::latitude).min().orElse(0);
    double north = points.stream().mapToDouble(Point::latitude).max().orElse(0);
    double latitude = Math.clamp((south + north) / 2, -POLE, POLE);
    double scale = scale(width, high, (east - west) * slim(latitude), north - south);
    double height = Math.clamp((north - south) * scale / MARGIN, low, high);
    return new Window(width, height, (west + east) / 2, latitude, scale);
  }

  private static double scale(double width, double height, double across, double down) {
    double fits = MARGIN * Math.min(width / Math.max(across, TINY), height / Math.max(down, TINY));
    return Math.clamp(fits, width / 360, width * KM_PER_DEGREE / LEAST_KM);
  }

  double x(double degrees) {
    return width / 2 + (degrees - longitude) * slim(latitude) * scale;
  }

  /** Of a place, on whichever side of the date line is nearer. */
  double near(double degrees) {
    return x(wrap(degrees, longitude));
  }

  double y(double degrees) {
    return height / 2 - (degrees - latitude) * scale;
  }

  /** How many pixels a kilometre is. */
  double kilometre() {
    return scale / KM_PER_DEGREE;
  }

  private static double slim(double latitude) {
    return Math.max(SLIMMEST, Math.cos(Math.toRadians(latitude)));
  }

  /** The same meridian within half a turn of another. */
  private static double wrap(double degrees, double around) {
    return degrees - 360 * Math.round((degrees - around) / 360);
  }

  private static int afterWidestGap(double[] sorted) {
    int widest = 0;
    double gap = sorted[0] + 360 - sorted[sorted.length - 1];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > gap) {
        gap = sorted[i] - sorted[i - 1];
        widest = i;
      }
    }
    return widest;
  }
}
