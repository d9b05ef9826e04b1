package org.denbun.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotations out of JSON; spans are [begin, end] or {"begin", "end"}. */
final class AnnotationJson {
  private AnnotationJson() {}

  static List<Annotation> claims(JsonNode document) {
    var claims = new ArrayList<Annotation>();
    for (JsonNode claim : document.path("claims")) {
      claims.add(
          new Annotation(
              intervals(claim.path("content")),
              intervals(claim.path("cue")),
              chain(claim.path("chain")),
              labels(claim)));
    }
    return claims;
  }

  private static List<Link> chain(JsonNode chain) {
    var links = new ArrayList<Link>();
    for (JsonNode link : chain) {
      links.add(
          new Link(
              link.path("rank").asInt(links.size()),
              link.path("mention").isContainerNode() ? interval(link.path("mention")) : null,
              string(link.path("name")),
              link.path("kind").asText()));
    }
    return links;
  }

  private static Map<String, String> labels(JsonNode claim) {
    var labels = new HashMap<String, String>();
    for (String label : Annotation.LABELS) {
      if (claim.hasNonNull(label)) {
        labels.put(label, claim.path(label).asText());
      }
    }
    return labels;
  }

  private static List<Interval> intervals(JsonNode spans) {
    var intervals = new ArrayList<Interval>();
    spans.forEach(span -> intervals.add(interval(span)));
    return intervals;
  }

  private static Interval interval(JsonNode span) {
    return span.isArray()
        ? new Interval(span.path(0).asInt(), span.path(1).asInt())
        : new Interval(span.path("begin").asInt(), span.path("end").asInt());
  }

  private static @Nullable String string(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
