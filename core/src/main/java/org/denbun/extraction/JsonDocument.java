package org.denbun.extraction;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;

/** A JSON document: one article, an array of them, or several one after the other. */
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
    count++;
    try {
      to.accept(new Extracted.Found(ArticleFields.read(json).article(id(json))));
    } catch (NotAnArticle no) {
      refuse(line, no.why());
    }
  }

  /** The file itself where it is one article; else its place among the file's articles. */
  private String id(JsonParser json) {
    boolean alone = count == 1 && json.getParsingContext().inRoot();
    return alone ? file : file + "#" + count;
  }

  private void refuse(int line, String why) {
    to.accept(new Extracted.Refused(new Trouble(file, line, why)));
  }

  private static int line(JsonProcessingException broken) {
    JsonLocation location = broken.getLocation();
    return location == null ? 0 : location.getLineNr();
  }
}
