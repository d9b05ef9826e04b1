package org.denbun.view;

import java.util.Locale;
import org.denbun.Place;
import org.jspecify.annotations.Nullable;

/**
 * A position on the earth that a map can show.
 *
 * @param lat degrees north, from -90 to 90, WGS 84
 * @param lon degrees east, from -180 to 180, WGS 84
 */
public record Position(double lat, double lon) {

  /** Where a place lies, or null where nothing tells it or no map has it. */
  public static @Nullable Position of(Place place) {
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat == null || lon == null || !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      return null;
    }
    return new Position(lat, lon);
  }

  /** Rounded to a tenth of a degree, some ten kilometres: {@code 43.1°N 131.9°E}. */
  public String rounded() {
    return tenths(lat, "N", "S") + " " + tenths(lon, "E", "W");
  }

  private static String tenths(double degrees, String positive, String negative) {
    return String.format(Locale.ROOT, "%.1f\u00B0", Math.abs(degrees))
        + (degrees < 0 ? negative : positive);
  }
}
