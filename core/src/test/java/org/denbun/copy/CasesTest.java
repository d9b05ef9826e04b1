package org.denbun.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.Tracer;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;

/** The affairs of which the copies are known; they do not lie in the project. */
class CasesTest {

  private static final Path CASES =
      Path.of(System.getProperty("denbun.shared", "../../shared"), "cases");

  @Test
  void exactlyTheKnownCopiesAreFound() throws IOException {
    assumeTrue(Files.isDirectory(CASES));
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        JsonNode affair = new ObjectMapper().readTree(Files.readString(file));
        assertEquals(known(affair), found(affair), file.toString());
      }
    }
  }

  private static List<String> known(JsonNode affair) {
    List<String> known = new ArrayList<>();
    for (JsonNode copy : affair.path("copies")) {
      known.add(
          copy.path("article").asText()
              + " "
              + copy.path("kind").asText()
              + " "
              + copy.path("of").asText());
    }
    return known;
  }

  private static List<String> found(JsonNode affair) {
    List<Version> versions = new ArrayList<>();
    for (JsonNode article : affair.path("articles")) {
      if (article.path("language").asText().equals("ja")) {
        versions.add(version(article));
      }
    }
    return Copies.among(versions).stream().map(CasesTest::told).toList();
  }

  private static String told(Copy copy) {
    return copy.article() + " " + copy.kind().name().toLowerCase(Locale.ROOT) + " " + copy.of();
  }

  private static Version version(JsonNode json) {
    Article article =
        new Article(
            json.path("id").asText(),
            json.path("text").asText(),
            null,
            json.path("publisher").asText(),
            json.path("published").asText(),
            "ja",
            null);
    return Versions.of(
        article, Tracer.create().trace(article).marked(), Languages.packaged().of(article));
  }
}
