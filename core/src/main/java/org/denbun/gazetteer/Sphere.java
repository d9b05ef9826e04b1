package org.denbun.gazetteer;

/**
 * The earth as a sphere of its mean radius (IUGG); formulas after Sinnott, "Virtues of the
 * haversine", 1984. Good to half a percent, which news does not reach.
 */
public final class Sphere {

  private static final double RADIUS_KILOMETRES = 6371.0088;

  private Sphere() {}

  /** The way between two points in kilometres; degrees in. */
  public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double half = haversine(lat2 - lat1);
    double side = haversine(lon2 - lon1);
    double h = half + Math.cos(rad(lat1)) * Math.cos(rad(lat2)) * side;
    return 2 * RADIUS_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, h)));
  }

  /**
   * Where one arrives.
   *
   * @param bearing at the start, in degrees from north over east
   * @return latitude and longitude in degrees, the longitude in [-180, 180)
   */
  public static double[] destination(double lat, double lon, double bearing, double kilometres) {
    double angle = kilometres / RADIUS_KILOMETRES;
    double sine =
        Math.sin(rad(lat)) * Math.cos(angle)
            + Math.cos(rad(lat)) * Math.sin(angle) * Math.cos(rad(bearing));
    double east = Math.sin(rad(bearing)) * Math.sin(angle) * Math.cos(rad(lat));
    double turn = Math.atan2(east, Math.cos(angle) - Math.sin(rad(lat)) * sine);
    double to = lon + Math.toDegrees(turn);
    return new double[] {Math.toDegrees(Math.asin(sine)), to - 360 * Math.floor((to + 180) / 360)};
  }

  private static double haversine(double degrees) {
    double sine = Math.sin(rad(degrees) / 2);
    return sine * sine;
  }

  private static double rad(double degrees) {
    return Math.toRadians(degrees);
  }
}
