package org.denbun.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.denbun.Article;
import org.denbun.extraction.Trouble;
import org.jspecify.annotations.Nullable;

/** Files of annotated articles, one JSON object a line. */
final class AnnotatedFile {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String file;

  AnnotatedFile(String file) {
    this.file = file;
  }

  /** The articles with their claims by id; of two with one id, the later. */
  Map<String, Annotated> gold() throws UnusableFile {
    var articles = new LinkedHashMap<String, Annotated>();
    eachLine((id, json) ->
        articles.put(id, Annotated.of(article(id, json), AnnotationJson.claims(json))));
    return articles;
  }

  /** The claims by the id of their article. */
  Map<String, List<Annotation>> claims() throws UnusableFile {
    var claims = new LinkedHashMap<String, List<Annotation>>();
    eachLine((id, json) -> claims.put(id, AnnotationJson.claims(json)));
    return claims;
  }

  private void eachLine(BiConsumer<String, JsonNode> to) throws UnusableFile {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode json = MAPPER.readTree(line);
          to.accept(id(json, number), json);
        }
      }
    } catch (JsonProcessingException broken) {
      throw new UnusableFile(new Trouble(file, number, "broken JSON"));
    } catch (CharacterCodingException notUtf8) {
      throw new UnusableFile(new Trouble(file, number + 1, "not UTF-8"));
    } catch (IOException unreadable) {
      throw UnusableFile.unreadable(file, unreadable);
    }
    if (number == 0) {
      throw new UnusableFile(new Trouble(file, 0, "empty"));
    }
  }

  private String id(JsonNode json, int number) throws UnusableFile {
    if (!json.path("id").isTextual() || !json.path("claims").isArray()) {
      throw new UnusableFile(new Trouble(file, number, "no \"id\" and \"claims\""));
    }
    return json.path("id").asText();
  }

  private static Article article(String id, JsonNode json) {
    return new Article(
        id,
        json.path("text").asText(),
        string(json, "headline"),
        string(json, "publisher"),
        string(json, "published"),
        string(json, "language"),
        string(json, "url"));
  }

  private static @Nullable String string(JsonNode json, String key) {
    return json.path(key).isTextual() ? json.path(key).asText() : null;
  }
}
