package org.denbun.extraction;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.denbun.Article;
import org.denbun.json.Surrogates;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object that say something of an article; all others are passed over. */
final class ArticleFields {
  private static final Set<String> STRINGS =
      Set.of("id", "text", "headline", "publisher", "published", "language", "url");

  private final Map<String, String> values = new HashMap<>();
  private boolean group;

  /** Reads the object that the parser stands at the start of, and leaves the parser at its end. */
  static ArticleFields read(JsonParser json) throws IOException {
    return read(json, JsonParser::skipChildren);
  }

  /**
   * As {@link #read(JsonParser)}, of an object that may be a group of articles.
   *
   * @param group reads the array under the key {@code articles}, and leaves the parser at its end
   */
  static ArticleFields read(JsonParser json, Group group) throws IOException {
    var fields = new ArticleFields();
    String wrong = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      wrong = wrong == null ? fields.keep(key, value, json) : wrong;
      if (key.equals("articles") && value == JsonToken.START_ARRAY) {
        fields.group = true;
        group.read(json);
      }
      json.skipChildren();
    }
    if (wrong != null) {
      throw new NotAnArticle(wrong);
    }
    return fields;
  }

  /** Keeps a value that matters; gives what is wrong with it, or null. */
  private @Nullable String keep(String key, JsonToken value, JsonParser json) throws IOException {
    if (!STRINGS.contains(key) || value == JsonToken.VALUE_NULL) {
      return null;
    }
    boolean numberedId = key.equals("id") && value == JsonToken.VALUE_NUMBER_INT;
    if (value != JsonToken.VALUE_STRING && !numberedId) {
      return "\"" + key + "\" is not a string";
    }
    values.put(key, Surrogates.mended(json.getText()));
    return null;
  }

  /** Whether the object holds articles and is none itself. */
  boolean isGroup() {
    return group && !values.containsKey("text");
  }

  /** The article, named by the given id where it names none itself. */
  Article article(String id) throws NotAnArticle {
    String text = values.get("text");
    String published = values.get("published");
    if (text == null) {
      throw new NotAnArticle("no \"text\"");
    }
    if (text.isBlank()) {
      throw new NotAnArticle("\"text\" is empty");
    }
    if (published != null && !Published.isValid(published)) {
      throw new NotAnArticle(Published.complaint(published));
    }
    String own = values.getOrDefault("id", "");
    return new Article(
        own.isEmpty() ? id : own,
        text,
        values.get("headline"),
        values.get("publisher"),
        published,
        values.get("language"),
        values.get("url"));
  }

  /** Reads an array of articles. */
  interface Group {
    void read(JsonParser json) throws IOException;
  }
}
