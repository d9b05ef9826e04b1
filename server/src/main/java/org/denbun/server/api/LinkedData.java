package org.denbun.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.denbun.archive.json.PrettyJson;

/**
 * Data as JSON-LD 1.1: the same JSON with a context that turns its keys into terms, those of Dublin
 * Core and PROV-O where they have one.
 */
final class LinkedData {
  private LinkedData() {}

  static String of(ObjectNode json) {
    ObjectNode linked = JsonNodeFactory.instance.objectNode();
    ObjectNode context = linked.putObject("@context");
    context.put("@vocab", "urn:denbun:");
    context.put("prov", "http://www.w3.org/ns/prov#").put("dcterms", "http://purl.org/dc/terms/");
    context.put("publisher", "dcterms:publisher").put("published", "dcterms:issued");
    context.put("headline", "dcterms:title").put("text", "prov:value");
    context.put("chain", "prov:qualifiedAttribution");
    linked.setAll(json);
    return PrettyJson.of(linked);
  }
}
