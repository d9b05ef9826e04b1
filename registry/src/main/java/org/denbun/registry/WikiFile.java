package org.denbun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.registry.Annotated.Gold;

/**
 * Reads the JSON of Stockmark's Wikipedia names: an array of objects with {@code text} and {@code
 * entities}, each with {@code span} (UTF-16 units) and {@code type}.
 */
final class WikiFile {

  private WikiFile() {}

  static List<Annotated> parse(JsonNode file) {
    List<Annotated> sentences = new ArrayList<>();
    file.forEach(sentence -> sentences.add(sentence(sentence)));
    return sentences;
  }

  private static Annotated sentence(JsonNode sentence) {
    List<Gold> names = new ArrayList<>();
    for (JsonNode entity : sentence.path("entities")) {
      JsonNode span = entity.path("span");
      names.add(new Gold(span.path(0).asInt(), span.path(1).asInt(), entity.path("type").asText()));
    }
    names.sort(Comparator.comparingInt(Gold::begin));
    return new Annotated(sentence.path("text").asText(), names);
  }
}
