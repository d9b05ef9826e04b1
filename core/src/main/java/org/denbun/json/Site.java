package org.denbun.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.denbun.Event;
import org.denbun.Place;
import org.denbun.view.Position;
import org.jspecify.annotations.Nullable;

/**
 * One place of an article with all that the article has there, gathered while it is gone through.
 *
 * @param position where it lies, or null where no map has it
 * @param places the place as the text names it, in the order of the text; never empty
 * @param claims by their index in the reading, with what they say to happen there
 * @param events what happens there in the publisher's own voice
 */
record Site(
    @Nullable Position position,
    List<Place> places,
    SortedMap<Integer, List<Event>> claims,
    List<Event> events) {

  Site(@Nullable Position position) {
    this(position, new ArrayList<>(), new TreeMap<>(), new ArrayList<>());
  }

  /** The place as it is named where that is surest. */
  Place surest() {
    return places.stream().min(Comparator.comparing(Place::certainty)).orElseThrow();
  }

  /** A claim's events there; to be added to. */
  List<Event> of(int claim) {
    return claims.computeIfAbsent(claim, first -> new ArrayList<>());
  }
}
