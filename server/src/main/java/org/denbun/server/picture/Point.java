package org.denbun.server.picture;

import org.jspecify.annotations.Nullable;

/**
 * A place for a map.
 *
 * @param name how the page calls it
 * @param latitude in degrees north, WGS 84
 * @param longitude in degrees east, WGS 84
 * @param count how much stands behind it: its circle's area grows with it
 * @param certain whether the text leaves no doubt which place is meant
 * @param address where it leads, or null
 */
public record Point(
    String name,
    double latitude,
    double longitude,
    int count,
    boolean certain,
    @Nullable String address) {

  /** Whether it can be put on a map. */
  boolean lies() {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 540;
  }
}
