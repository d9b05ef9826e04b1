package org.denbun.archive.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.denbun.Claim;
import org.denbun.archive.Utterance;

/** What a source said, as JSON. */
public final class UtteranceJson {
  private UtteranceJson() {}

  /**
   * What was found.
   *
   * @param name what was asked for
   */
  public static ObjectNode of(String name, List<Utterance> said) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
    ArrayNode claims = json.putArray("claims");
    said.forEach(one -> write(one, claims.addObject()));
    return json;
  }

  private static void write(Utterance one, ObjectNode json) {
    Claim claim = one.claim();
    json.put("article", one.entry().article().id()).put("claim", claim.id());
    json.put("publisher", one.entry().article().publisher());
    json.put("published", one.entry().article().published());
    json.put("from", one.from()).put("to", one.to());
    json.put("source", one.source().name()).put("institution", one.source().institution());
    ArrayNode content = json.putArray("content");
    claim
        .content()
        .forEach(span ->
            content
                .addObject()
                .put("begin", span.begin())
                .put("end", span.end())
                .put("text", span.text()));
    ChainJson.write(claim.chain(), json);
    json.put("attitude", lower(claim.attitude())).put("certainty", lower(claim.certainty()));
    json.put("polarity", lower(claim.polarity())).put("future", claim.future());
    changed(one, json);
  }

  private static void changed(Utterance one, ObjectNode json) {
    Utterance earlier = one.earlier();
    if (earlier == null) {
      json.putNull("changed");
      return;
    }
    ObjectNode changed = json.putObject("changed");
    changed.put("article", earlier.entry().article().id()).put("claim", earlier.claim().id());
    one.changes().forEach(changed.putArray("labels")::add);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
