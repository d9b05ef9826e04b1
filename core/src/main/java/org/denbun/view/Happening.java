package org.denbun.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One event of an article with all who tell it: what is told twice happens once.
 *
 * @param identity what makes it the same event
 * @param tellings who tells it, in the order of {@link Told#in}; never empty
 */
public record Happening(Identity identity, List<Told> tellings) {
  private static final String NOT_IN_PLOVER = "OTHER";

  public Happening {
    tellings = List.copyOf(tellings);
  }

  /** The happenings of a reading, in the order in which they are first told. */
  public static List<Happening> in(Reading reading) {
    var tellings = new LinkedHashMap<Identity, List<Told>>();
    for (Told told : Told.in(reading)) {
      tellings.computeIfAbsent(identity(told.event()), event -> new ArrayList<>()).add(told);
    }
    return tellings.entrySet().stream()
        .map(happening -> new Happening(happening.getKey(), happening.getValue()))
        .toList();
  }

  /** The event as it is told first. */
  public Event event() {
    return tellings.getFirst().event();
  }

  private static Identity identity(Event event) {
    return new Identity(
        event.type(),
        event.mode(),
        event.type().equals(NOT_IN_PLOVER) ? event.predicate() : null,
        event.actor(),
        event.recipient(),
        event.object(),
        event.place(),
        event.from(),
        event.to(),
        event.status());
  }

  /**
   * What two tellings of one event have in common.
   *
   * @param predicate its lemma, for a type that says nothing of its own; else null
   */
  public record Identity(
      String type,
      @Nullable String mode,
      @Nullable String predicate,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String object,
      @Nullable String place,
      @Nullable String from,
      @Nullable String to,
      EventStatus status) {}
}
