package org.denbun.extraction;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * A JSON document: one article, an array of them, several one after the other, or an object with an
 * array of them under {@code articles}.
 */
final class JsonDocument {
  private final String file;
  private final Consumer<Extracted> to;
  private int count;

  JsonDocument(String file, Consumer<Extracted> to) {
    this.file = file;
    this.to = to;
  }

  void read(String text) throws IOException {
    try (JsonParser json = Json.parser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        read(token, json);
      }
    } catch (JsonProcessingException broken) {
      refuse(line(broken), Json.complaint(broken));
      return;
    }
    if (count == 0) {
      refuse(0, "holds no article");
    }
  }

  private void read(JsonToken token, JsonParser json) throws IOException {
    switch (token) {
      case START_OBJECT -> article(json);
      case START_ARRAY, END_ARRAY -> {}
      default -> {
        count++;
        refuse(json.currentTokenLocation().getLineNr(), "not a JSON object");
      }
    }
  }

  private void article(JsonParser json) throws IOException {
    int line = json.currentTokenLocation().getLineNr();
    int place = ++count;
    try {
      var fields = ArticleFields.read(json, this::group);
      if (!fields.isGroup()) {
        count = Math.max(count, place);
        to.accept(new Extracted.Found(fields.article(id(place, json))));
      }
    } catch (NotAnArticle no) {
      refuse(line, no.why());
    }
  }

  /** The object around a group is not counted. */
  private void group(JsonParser json) throws IOException {
    count--;
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        article(json);
      }
      json.skipChildren();
    }
  }

  /** The file itself where it is one article; else its place among the file's articles. */
  private String id(int place, JsonParser json) {
    boolean alone = place == 1 && json.getParsingContext().inRoot();
    return alone ? file : file + "#" + place;
  }

  private void refuse(int line, String why) {
    to.accept(new Extracted.Refused(new Trouble(file, line, why)));
  }

  private static int line(JsonProcessingException broken) {
    JsonLocation location = broken.getLocation();
    return location == null ? 0 : location.getLineNr();
  }
}
