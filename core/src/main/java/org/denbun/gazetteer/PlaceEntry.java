package org.denbun.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A place of a gazetteer.
 *
 * @param name its usual name in the language of the gazetteer
 * @param id {@code geonames:} and its number, or for a first-level division its country and code
 *     ({@code geonames:RU.59}); {@code iso:} and the code of a country; null where the list that it
 *     comes from has none
 * @param kind what it is
 * @param lat latitude in degrees north, WGS 84; of a point that stands for it where it is wide
 * @param lon longitude in degrees east, WGS 84
 * @param country ISO 3166-1 alpha-2 code, or null where it lies in none or in several
 * @param region the country and the GeoNames code of its first-level division, as {@code RU.59}, or
 *     null
 * @param population how many live there, as the list has it; 0 where it tells nothing
 */
public record PlaceEntry(
    String name,
    @Nullable String id,
    PlaceKind kind,
    double lat,
    double lon,
    @Nullable String country,
    @Nullable String region,
    long population) {

  /** Its distance from another in kilometres, along a great circle. */
  public double kilometresFrom(PlaceEntry other) {
    return Sphere.kilometres(lat, lon, other.lat, other.lon);
  }

  /** Whether both are the same place as far as a reader of news could tell. */
  public boolean sameAs(PlaceEntry other) {
    return id != null && id.equals(other.id)
        || kind == other.kind && kilometresFrom(other) < NEAR_KILOMETRES;
  }

  /** Two entries of one name so near are one place that two sources enter differently. */
  private static final double NEAR_KILOMETRES = 15;
}
