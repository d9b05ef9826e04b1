package org.denbun.place;

import org.denbun.PlaceCertainty;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A place that the text names.
 *
 * @param range where the text names it, in UTF-16 units
 * @param name its usual name, or as the text has it where no list has it
 * @param id its entry in a gazetteer, or null
 * @param lat latitude in degrees north, or null where nothing tells its position
 * @param lon longitude in degrees east, or null with {@code lat}
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param within the known place that it lies in by the text, or null
 * @param certainty how sure that is; {@code OPEN} has no position
 */
public record FoundPlace(
    Range range,
    String name,
    @Nullable String id,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String country,
    @Nullable String within,
    PlaceCertainty certainty) {}
