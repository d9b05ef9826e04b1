package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * A place that the text names.
 *
 * @param span where the text names it
 * @param name its usual name
 * @param id its entry in a gazetteer ({@code geonames:2013348}), or null where none has it
 * @param lat latitude in degrees north, WGS 84, or null where nothing tells its position
 * @param lon longitude in degrees east, WGS 84, or null where nothing tells its position
 * @param country ISO 3166-1 alpha-2 code, or null where unknown
 * @param within the known place that it lies in by the text, or null
 * @param certainty how sure that is
 */
public record Place(
    Span span,
    String name,
    @Nullable String id,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String country,
    @Nullable String within,
    PlaceCertainty certainty) {

  public Place {
    if ((lat == null) != (lon == null)) {
      throw new IllegalArgumentException("half a position: " + name);
    }
  }
}
