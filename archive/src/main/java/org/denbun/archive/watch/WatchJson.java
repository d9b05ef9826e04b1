package org.denbun.archive.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Watches as JSON. Secrets are never told. */
public final class WatchJson {
  private WatchJson() {}

  /** All watches, without what has happened to them. */
  public static ObjectNode of(List<Watch> all, Watches watches) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("watches");
    all.forEach(watch -> array.add(of(watch, watches.count(watch.id()))));
    return json;
  }

  /** One watch with what has happened to it, newest first. */
  public static ObjectNode of(Watch watch, int count, List<Event> events) {
    ObjectNode json = of(watch, count);
    ArrayNode array = json.putArray("events");
    events.forEach(event -> array.add(event.json()));
    return json;
  }

  private static ObjectNode of(Watch watch, int count) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", watch.id());
    json.put("subject", watch.subject().word()).put("asked", watch.asked());
    json.put("made", watch.made().toString());
    Hook hook = watch.hook();
    json.put("webhook", hook == null ? null : hook.address());
    json.put("signed", hook != null && hook.secret() != null);
    json.put("count", count);
    if (watch.subject() == Subject.PROPOSITION) {
      json.set("known", watch.known().json());
    } else {
      json.putNull("known");
    }
    return json;
  }
}
