package org.denbun.registry.places;

import java.util.List;

/** The middle of some places: the mean of their directions from the centre of the earth. */
final class Middle {

  private Middle() {}

  /** Latitude and longitude; the same on either side of the date line. */
  static double[] of(List<GeoName> places) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (GeoName place : places) {
      double lat = Math.toRadians(place.lat());
      double lon = Math.toRadians(place.lon());
      x += Math.cos(lat) * Math.cos(lon);
      y += Math.cos(lat) * Math.sin(lon);
      z += Math.sin(lat);
    }
    return new double[] {
      Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x))
    };
  }
}
