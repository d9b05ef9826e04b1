package org.denbun.json;

import java.io.IOException;
import org.denbun.Event;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.Place;
import org.denbun.Time;

/** Writes the fields of names, times, places and events. */
final class FoundWriter {
  private final Fields fields;

  FoundWriter(Fields fields) {
    this.fields = fields;
  }

  void name(Name name) throws IOException {
    fields.string("id", name.id());
    fields.constant("type", name.type());
    fields.string("name", name.name());
    fields.string("institution", name.institution());
    fields.strings("readings", name.readings());
    fields.strings("keys", name.keys());
    fields.each("mentions", name.mentions(), this::mention);
  }

  private void mention(Mention mention) throws IOException {
    fields.inline(mention.span());
    fields.flag("slip", mention.slip());
  }

  void time(Time time) throws IOException {
    fields.inline(time.span());
    fields.string("type", time.type().name());
    fields.string("value", time.value());
    fields.string("from", time.from());
    fields.string("to", time.to());
    fields.constant("certainty", time.certainty());
  }

  void place(Place place) throws IOException {
    fields.inline(place.span());
    fields.string("name", place.name());
    fields.string("id", place.id());
    fields.number("lat", place.lat());
    fields.number("lon", place.lon());
    fields.string("country", place.country());
    fields.string("within", place.within());
    fields.constant("certainty", place.certainty());
  }

  void event(Event event) throws IOException {
    fields.inline(event.span());
    fields.string("type", event.type());
    fields.string("mode", event.mode());
    fields.string("predicate", event.predicate());
    fields.string("actor", event.actor());
    fields.string("recipient", event.recipient());
    fields.string("object", event.object());
    fields.string("place", event.place());
    fields.string("from", event.from());
    fields.string("to", event.to());
    fields.constant("status", event.status());
  }
}
