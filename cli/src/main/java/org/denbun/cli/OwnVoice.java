package org.denbun.cli;

import java.util.List;
import org.denbun.Reading;
import org.denbun.view.EventText;
import org.denbun.view.Whereabouts;

/** What the publisher says to happen without leaving it to somebody else. */
final class OwnVoice {
  private OwnVoice() {}

  /** The events with a blank line before them, or nothing where there are none. */
  static String of(Reading reading, Layout layout) {
    var whereabouts = new Whereabouts(reading.places());
    List<String> events =
        Counted.of(
            reading.events().stream().map(event -> EventText.line(event, whereabouts.of(event))));
    return events.isEmpty()
        ? ""
        : "\n"
            + layout.quiet("in its own voice:")
            + "\n"
            + layout.branches(List.of(), layout.cut(events));
  }
}
