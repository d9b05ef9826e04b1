package org.denbun.view;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.Event;
import org.denbun.Place;
import org.jspecify.annotations.Nullable;

/** An event on one line: what, who, whom, where, when, and whether it has happened. */
public final class EventText {
  private static final String NOT_IN_PLOVER = "OTHER";

  private EventText() {}

  /**
   * All of it: {@code visit · A → B · at C (US) · 2023-09 · planned}.
   *
   * @param place the place of the event, or null where the reading has none
   */
  public static String line(Event event, @Nullable Place place) {
    String where = where(event, place);
    return joined(
        " \u00B7 ",
        what(event),
        parties(event),
        where.isEmpty() ? "" : "at " + where,
        Dates.of(event.from(), event.to()),
        status(event));
  }

  /** Who does what to whom: {@code A – visit – B}. */
  public static String summary(Event event) {
    return joined(" \u2013 ", name(event.actor()), what(event), whom(event));
  }

  /** The place with its country: {@code C (US)}; empty where the text does not tell. */
  public static String where(Event event, @Nullable Place place) {
    String country = place == null ? null : place.country();
    return name(event.place()) + (country == null ? "" : " (" + Plain.of(country) + ")");
  }

  /** Whether it has happened. */
  public static String status(Event event) {
    return event.status().name().toLowerCase(Locale.ROOT);
  }

  private static String what(Event event) {
    if (event.mode() != null) {
      return word(event.mode());
    }
    return event.type().equals(NOT_IN_PLOVER) ? Plain.of(event.predicate()) : word(event.type());
  }

  private static String word(String constant) {
    return Plain.of(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String parties(Event event) {
    String whom = whom(event);
    return whom.isEmpty()
        ? name(event.actor())
        : (name(event.actor()) + ChainText.ARROW + whom).strip();
  }

  private static String whom(Event event) {
    return joined(", ", name(event.recipient()), name(event.object()));
  }

  private static String name(@Nullable String name) {
    return name == null ? "" : Plain.of(name).strip();
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }
}
