package org.denbun.gazetteer;

/** What sort of thing a place is. */
public enum PlaceKind {
  COUNTRY,
  /** A first-level division of a country. */
  REGION,
  /** A populated place of any size that governs itself, or once did. */
  CITY,
  /** A part of a city. */
  DISTRICT,
  ISLAND,
  /** A sea, strait, river or lake. */
  WATER,
  /** A mountain, desert or peninsula, or a part of the world. */
  LAND,
  /** Something built. */
  FACILITY;

  /** Whether other places lie in one of this kind so that naming it tells them apart. */
  public boolean holdsPlaces() {
    return switch (this) {
      case COUNTRY, REGION, CITY, DISTRICT, ISLAND, LAND -> true;
      case WATER, FACILITY -> false;
    };
  }
}
