package org.denbun.place;

import java.util.List;
import java.util.Objects;
import org.denbun.gazetteer.PlaceEntry;

/** Which places lie in which, as far as codes and distances tell. */
final class Containment {

  private static final double TOWN_KILOMETRES = 40;
  private static final double ISLAND_KILOMETRES = 150;
  private static final double LAND_KILOMETRES = 700;

  private Containment() {}

  /** Those that lie in a place. */
  static List<PlaceEntry> within(List<PlaceEntry> entries, PlaceEntry outer) {
    return entries.stream().filter(entry -> holds(outer, entry)).toList();
  }

  /** Whether one place lies in another, which is not itself. */
  static boolean holds(PlaceEntry outer, PlaceEntry inner) {
    return !outer.equals(inner)
        && switch (outer.kind()) {
          case COUNTRY -> Objects.equals(outer.country(), inner.country());
          case REGION -> inRegion(outer, inner);
          case CITY, DISTRICT, WATER, FACILITY -> near(outer, inner, TOWN_KILOMETRES);
          case ISLAND -> near(outer, inner, ISLAND_KILOMETRES);
          case LAND -> near(outer, inner, LAND_KILOMETRES);
        };
  }

  private static boolean inRegion(PlaceEntry outer, PlaceEntry inner) {
    return inner.region() == null
        ? near(outer, inner, ISLAND_KILOMETRES)
        : inner.region().equals(outer.region());
  }

  private static boolean near(PlaceEntry outer, PlaceEntry inner, double kilometres) {
    return outer.kilometresFrom(inner) <= kilometres;
  }
}
