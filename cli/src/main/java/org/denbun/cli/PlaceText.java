package org.denbun.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.Place;
import org.denbun.PlaceCertainty;
import org.denbun.view.Plain;
import org.denbun.view.Position;
import org.jspecify.annotations.Nullable;

/** The places of an article for a person: where they lie, and how sure that is. */
final class PlaceText {
  private PlaceText() {}

  /** Each place once, in the order of the text, with how often it is named. */
  static List<String> of(List<Place> places) {
    return Counted.of(places.stream().map(PlaceText::of));
  }

  private static String of(Place place) {
    String more =
        Stream.of(country(place), position(place), within(place), certainty(place))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Plain.of(place.name()) + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private static String country(Place place) {
    return plain(place.country());
  }

  private static String position(Place place) {
    Position position = Position.of(place);
    return position == null ? "" : position.rounded();
  }

  private static String within(Place place) {
    return place.within() == null ? "" : "in " + Plain.of(place.within());
  }

  private static String certainty(Place place) {
    return place.certainty() == PlaceCertainty.CERTAIN
        ? ""
        : place.certainty().name().toLowerCase(Locale.ROOT);
  }

  private static String plain(@Nullable String name) {
    return name == null ? "" : Plain.of(name);
  }
}
