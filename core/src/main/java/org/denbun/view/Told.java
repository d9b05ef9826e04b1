package org.denbun.view;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An event with who tells it.
 *
 * @param event what is told
 * @param claim the claim that tells it, or null for the publisher's own voice
 */
public record Told(Event event, @Nullable Claim claim) {

  /** All events of a reading: those of its claims, then the publisher's own. */
  public static List<Told> in(Reading reading) {
    var told = new ArrayList<Told>();
    reading
        .claims()
        .forEach(claim -> claim.events().forEach(event -> told.add(new Told(event, claim))));
    reading.events().forEach(event -> told.add(new Told(event, null)));
    return told;
  }
}
