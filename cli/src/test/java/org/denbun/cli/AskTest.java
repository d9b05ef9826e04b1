package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive answers about the sample affair. */
class AskTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void add() {
    assertEquals(0, run("add", "../samples/affair.json").status());
  }

  @Test
  void twoGovernmentsStandBehindTheMeeting() throws IOException {
    JsonNode first = asked("両首脳がボストチヌイ宇宙基地で会談した").path("propositions").path(0);
    assertEquals(Set.of("touto-0913", "hokuyo-0914", "nankai-0914"), affirming(first));
    assertEquals(2, first.path("at_least").asInt());
    assertEquals(2, first.path("at_most").asInt());
    assertEquals("independent", first.path("verdict").asText());
    assertFalse(first.path("contested").asBoolean());
    assertEquals("hokuyo-0914", first.path("copies").path(0).path("article").asText());
    assertEquals("touto-0913", first.path("copies").path(0).path("of").asText());
    assertEquals(List.of("2023-09-13", "2023-09-14", "2023-09-14"), days(first.path("timeline")));
  }

  @Test
  void whatIsOnlyThoughtMayComeFromTheSame() {
    String text = run("ask", "金正恩氏は装甲列車で移動する").out();
    assertTrue(
        text.contains("at least 1, at most 2 independent origins · possibly single-origin"), text);
  }

  @Test
  void whatNobodySaysIsSaidToBeSo() throws IOException {
    String unknown = "県は来年度から授業料を値上げする";
    assertEquals(0, asked(unknown).path("propositions").size());
    assertEquals(unknown + ": nobody in this archive says so\n", run("ask", unknown).out());
  }

  @Test
  void theAffairIsListedWithItsArticlesAndCopies() throws IOException {
    JsonNode affairs = json(run("affairs", "--format", "json").out()).path("affairs");
    JsonNode first = affairs.path(0);
    assertTrue(first.path("articles").size() >= 7, first.toString());
    assertEquals(2, first.path("copies").asInt());
    assertEquals(2, run("affairs", "--limit", "0").status());
  }

  private static Set<String> affirming(JsonNode proposition) {
    Set<String> articles = new TreeSet<>();
    for (JsonNode support : proposition.path("supports")) {
      if (support.path("stance").asText().equals("affirm")) {
        articles.add(support.path("article").asText());
      }
    }
    return articles;
  }

  private static List<String> days(JsonNode timeline) {
    List<String> days = new ArrayList<>();
    timeline.forEach(moment -> days.add(moment.path("published").asText().substring(0, 10)));
    return days;
  }

  private static JsonNode asked(String statement) throws IOException {
    return json(run("ask", statement, "--format", "json").out());
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static Run run(String command, String... words) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(words));
    all.addAll(List.of("--archive", folder.resolve("ask.db").toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
