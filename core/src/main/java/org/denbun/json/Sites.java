package org.denbun.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.denbun.Event;
import org.denbun.Place;
import org.denbun.Reading;
import org.denbun.view.Position;
import org.denbun.view.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Gathers the sites of one reading. */
final class Sites {
  private final Map<Key, Site> sites = new LinkedHashMap<>();
  private final Whereabouts whereabouts;

  private Sites(Reading reading) {
    whereabouts = new Whereabouts(reading.places());
  }

  /**
   * The sites in the order in which the text names them. With each go the claims whose content
   * names it or says that something happens there.
   */
  static Collection<Site> of(Reading reading) {
    var sites = new Sites(reading);
    reading.places().forEach(place -> sites.at(place).places().add(place));
    sites.claimed(reading);
    reading.events().forEach(event -> sites.happens(event, Site::events));
    return sites.sites.values();
  }

  private void claimed(Reading reading) {
    var contents = new Contents(reading.claims());
    for (Place place : reading.places()) {
      contents.holding(place.span()).forEach(at(place)::of);
    }
    for (int i = 0; i < reading.claims().size(); i++) {
      int claim = i;
      reading.claims().get(i).events().forEach(event -> happens(event, site -> site.of(claim)));
    }
  }

  private void happens(Event event, Function<Site, Collection<Event>> there) {
    Place place = whereabouts.of(event);
    if (place != null) {
      there.apply(at(place)).add(event);
    }
  }

  private Site at(Place place) {
    Position position = Position.of(place);
    String called = place.id() == null ? place.name() : place.id();
    return sites.computeIfAbsent(new Key(called, position), key -> new Site(position));
  }

  /** What makes two mentions the same place: its entry, else its name; and where it lies. */
  private record Key(String called, @Nullable Position position) {}
}
