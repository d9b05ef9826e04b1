package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import org.denbun.archive.watch.Event;
import org.denbun.archive.watch.Subject;
import org.denbun.archive.watch.Watch;
import org.denbun.view.Plain;

/** Watches for a person: what is watched, what is known of it, and what has happened. */
record WatchText(Layout layout) {

  String of(Watch watch, List<Event> events) {
    String asked = Plain.of(watch.asked());
    boolean proposition = watch.subject() == Subject.PROPOSITION;
    String head = "%d  %s".formatted(watch.id(), proposition ? "\u201C" + asked + "\u201D" : asked);
    var texts = new ArrayList<String>();
    texts.add(proposition ? watch.known().numbers().words() : "what this source says");
    if (watch.hook() != null) {
      texts.add("posted to " + Plain.of(watch.hook().address()));
    }
    List<String> items = events.stream().map(WatchText::line).toList();
    return layout.strong(layout.hung("", "    ", head)) + layout.branches(texts, items);
  }

  private static String line(Event event) {
    return event.at().toString().substring(0, 10) + "  " + Plain.of(event.text());
  }
}
