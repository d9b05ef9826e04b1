package org.denbun.registry.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.denbun.Article;
import org.jspecify.annotations.Nullable;

/** Articles with the propositions that a person found in them, as {@code gold/affairs} has them. */
record AnnotatedAffair(List<Article> articles, List<Gold> propositions) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A proposition with the places that affirm it. */
  record Gold(String statement, List<Place> affirmed) {}

  /**
   * A place in an article.
   *
   * @param quote its words, or null where the person named the article only
   */
  record Place(String article, @Nullable String quote) {}

  /** Reads the articles in a language, and the propositions. */
  static AnnotatedAffair read(Path file, String language) throws IOException {
    JsonNode affair = JSON.readTree(file.toFile());
    return new AnnotatedAffair(
        all(affair, "articles")
            .filter(article -> article.path("language").asText().equals(language))
            .map(AnnotatedAffair::article)
            .toList(),
        all(affair, "propositions").map(AnnotatedAffair::gold).toList());
  }

  private static Stream<JsonNode> all(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false);
  }

  private static Article article(JsonNode node) {
    return new Article(
        node.path("id").asText(),
        node.path("text").asText(),
        node.path("headline").asText(null),
        node.path("publisher").asText(null),
        node.path("published").asText(null),
        node.path("language").asText(),
        null);
  }

  private static Gold gold(JsonNode node) {
    return new Gold(
        node.path("statement").asText(),
        all(node, "supports")
            .filter(support -> support.path("stance").asText().equals("affirm"))
            .map(s -> new Place(s.path("article").asText(), s.path("quote").asText(null)))
            .toList());
  }
}
