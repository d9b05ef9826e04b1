package org.denbun.place;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.denbun.gazetteer.PlaceEntry;
import org.jspecify.annotations.Nullable;

/**
 * What tells which of several places a name means.
 *
 * @param around other places of the sentences that have the name
 * @param shares the share of the article's other places that lie in a country or division, by code
 */
record Evidence(List<PlaceEntry> around, ToDoubleFunction<String> shares) {

  static final Evidence NONE = new Evidence(List.of(), code -> 0);

  /** The share of the article's other places in a country or division, from 0 to 1. */
  double share(@Nullable String code) {
    return code == null ? 0 : shares.applyAsDouble(code);
  }

  /** Whether a sentence that has the name names a place of this country. */
  boolean namesCountryOf(PlaceEntry entry) {
    return entry.country() != null
        && around.stream().anyMatch(other -> Objects.equals(other.country(), entry.country()));
  }

  /** Whether a sentence that has the name names a place of this division. */
  boolean namesRegionOf(PlaceEntry entry) {
    return entry.region() != null
        && around.stream().anyMatch(other -> Objects.equals(other.region(), entry.region()));
  }
}
