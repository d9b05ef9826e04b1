package org.denbun.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denbun.Event;
import org.denbun.Place;
import org.jspecify.annotations.Nullable;

/** Which of a reading's places an event is at. Safe for use by many threads. */
public final class Whereabouts {
  private final Map<String, TreeMap<Integer, Place>> named = new HashMap<>();

  /** The whereabouts among places in the order of the text. */
  public Whereabouts(List<Place> places) {
    for (Place place : places) {
      named.computeIfAbsent(place.name(), name -> new TreeMap<>()).put(place.span().begin(), place);
    }
  }

  /** The place; among namesakes the last that the text has named by then. Null for none. */
  public @Nullable Place of(Event event) {
    var places = event.place() == null ? null : named.get(event.place());
    if (places == null) {
      return null;
    }
    var before = places.lowerEntry(event.span().end());
    return (before == null ? places.firstEntry() : before).getValue();
  }
}
