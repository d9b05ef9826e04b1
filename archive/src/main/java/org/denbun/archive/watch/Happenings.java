package org.denbun.archive.watch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.denbun.Span;
import org.denbun.archive.Utterance;
import org.denbun.archive.json.UtteranceJson;
import org.denbun.view.Plain;

/** Finds what has happened between two looks: each is told once, and by what caused it. */
final class Happenings {
  private Happenings() {}

  /** New origins and denials; where neither accounts for other numbers, the change itself. */
  static List<ObjectNode> between(Known before, Known now) {
    var all = new ArrayList<ObjectNode>();
    for (KnownOrigin origin : Known.without(now.origins(), before.origins())) {
      all.add(one("origin", "new origin: " + origin.words(), origin, before, now));
    }
    for (KnownOrigin denial : Known.without(now.denials(), before.denials())) {
      all.add(one("denial", "denied by " + denial.words(), denial, before, now));
    }
    if (all.isEmpty() && !before.numbers().equals(now.numbers())) {
      all.add(numbers(event("change", "was " + before.numbers().words()), before, now));
    }
    all.forEach(
        event -> event.put("text", event.path("text").asText() + "; now " + now.numbers().words()));
    return all;
  }

  /** What a source has said; where it said otherwise before, that is told. */
  static List<ObjectNode> said(String name, List<Utterance> fresh) {
    var all = new ArrayList<ObjectNode>();
    for (Utterance one : fresh) {
      boolean changed = one.earlier() != null;
      String lead =
          changed ? "otherwise than before (" + String.join(", ", one.changes()) + "): " : "";
      ObjectNode event = event(changed ? "change" : "claim", lead + content(one));
      event.set("claim", UtteranceJson.of(name, List.of(one)).at("/claims/0"));
      all.add(event);
    }
    return all;
  }

  private static String content(Utterance one) {
    String words =
        one.claim().content().stream()
            .map(Span::text)
            .map(Plain::of)
            .collect(Collectors.joining(" \u2026 "));
    return "\u201C" + words + "\u201D " + Plain.of(one.entry().article().id());
  }

  private static ObjectNode one(
      String kind, String text, KnownOrigin origin, Known before, Known now) {
    ObjectNode event = event(kind, text);
    event.set("origin", Known.json(origin));
    return numbers(event, before, now);
  }

  private static ObjectNode numbers(ObjectNode event, Known before, Known now) {
    event.set("before", Known.json(before.numbers()));
    event.set("now", Known.json(now.numbers()));
    return event;
  }

  private static ObjectNode event(String kind, String text) {
    return JsonNodeFactory.instance.objectNode().put("kind", kind).put("text", text);
  }
}
