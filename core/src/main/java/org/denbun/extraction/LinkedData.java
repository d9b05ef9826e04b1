package org.denbun.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The schema.org article that a page describes in JSON-LD, alone, in an array, or in a graph. */
final class LinkedData {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode article;

  private LinkedData(JsonNode article) {
    this.article = article;
  }

  /** The first article described; where none is, every field is null. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode article = articleIn(parsed(script.data()));
      if (article != null) {
        return new LinkedData(article);
      }
    }
    return new LinkedData(MissingNode.getInstance());
  }

  @Nullable String headline() {
    return string(article.path("headline"));
  }

  @Nullable String publisher() {
    return name(article.path("publisher"));
  }

  @Nullable String published() {
    return string(article.path("datePublished"));
  }

  @Nullable String language() {
    return string(article.path("inLanguage"));
  }

  @Nullable String url() {
    String url = string(article.path("url"));
    return url != null ? url : identity(article.path("mainEntityOfPage"));
  }

  /** Pages often hold broken JSON-LD; it is then as if there were none. */
  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException broken) {
      return MissingNode.getInstance();
    }
  }

  private static @Nullable JsonNode articleIn(JsonNode node) {
    if (isArticle(node.path("@type"))) {
      return node;
    }
    for (JsonNode part : node.isArray() ? node : node.path("@graph")) {
      JsonNode article = articleIn(part);
      if (article != null) {
        return article;
      }
    }
    return null;
  }

  /** NewsArticle and its many kin all end in Article or Posting. */
  private static boolean isArticle(JsonNode type) {
    if (!type.isArray()) {
      return type.asText().endsWith("Article") || type.asText().endsWith("Posting");
    }
    for (JsonNode each : type) {
      if (isArticle(each)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String name(JsonNode publisher) {
    JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
    return string(one.isObject() ? one.path("name") : one);
  }

  private static @Nullable String identity(JsonNode page) {
    return string(page.isObject() ? page.path("@id") : page);
  }

  private static @Nullable String string(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
