package org.denbun.archive.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.denbun.Source;

/** A chain as JSON, without where its sources are mentioned. */
final class ChainJson {
  private ChainJson() {}

  static void write(List<Source> chain, ObjectNode json) {
    ArrayNode sources = json.putArray("chain");
    chain.forEach(source -> source(source, sources.addObject()));
  }

  private static void source(Source source, ObjectNode json) {
    json.put("rank", source.rank()).put("name", source.name());
    json.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
    json.put("institution", source.institution());
  }
}
