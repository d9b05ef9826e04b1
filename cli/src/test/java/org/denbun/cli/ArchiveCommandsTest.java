package org.denbun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that keep and find articles, as somebody would call them. */
class ArchiveCommandsTest {
  private static final String GROUP =
      """
      {"id": "g", "articles": [
        {"id": "a1", "publisher": "東都新報", "published": "2026-03-04", "headline": "倉庫",
         "text": "北浜市は3日、来年5月に港の倉庫を建て替える方針だと発表した。"},
        {"id": "a2", "publisher": "北浜日報", "published": "2026-03-06T10:00:00+09:00",
         "text": "北浜市は5日、来年5月に港の倉庫を建て替えることはないと発表した。"}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void add() throws IOException {
    Run run = run("add", file("g.json", GROUP));
    assertEquals("", run.err());
    assertEquals("2 added; 2 articles in " + archive() + "\n", run.out());
  }

  @Test
  void addingTheSameAgainAddsNothing() {
    Run run = run("add", folder.resolve("g.json").toString(), "--format", "json");
    JsonNode json = json(run.out());
    assertEquals(0, json.path("added").asInt());
    assertEquals(2, json.path("known").asInt());
    assertEquals(2, json.path("articles").asInt());
  }

  @Test
  void aFolderIsReadAndWhatCannotBeIsTold() throws IOException {
    Files.createDirectories(folder.resolve("in/deep"));
    file("in/deep/a.txt", "市長は「着工する」と述べた。");
    file("in/b.jsonl", "{\"id\":\"b1\",\"text\":\"県は中止を決めた。\"}\n{broken\n");
    file("in/c.png", "no article");
    Run run = run("add", folder.resolve("in").toString());
    assertEquals(1, run.status());
    assertTrue(run.out().startsWith("2 added, 1 not added; 4 articles in "), run.out());
    assertTrue(run.err().contains("b.jsonl:2: broken JSON"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void anotherTextUnderAnIdIsSaid() throws IOException {
    Run run = run("add", file("v.jsonl", "{\"id\":\"a1\",\"text\":\"市は方針を改めた。\"}"));
    assertEquals(
        "denbun: a1: differs from what is there under this id; kept beside it as version 2\n",
        run.err());
    assertTrue(run.out().startsWith("1 added, 1 of them a new version; 2 articles"), run.out());
    assertTrue(run("show", "a1", "--kept", "1").out().contains("version 1 of 2"));
    assertEquals(1, run("show", "a1", "--kept", "3").status());
  }

  @Test
  void aForeignArticleAndOneFromTheFutureAreKeptAndSaid() throws IOException {
    String lines =
        "{\"id\":\"f\",\"text\":\"None of it is Japanese.\",\"published\":\"2931-01-01\"}\n";
    Run run = run("add", file("f.jsonl", lines));
    assertEquals(0, run.status());
    assertTrue(run.err().contains("f: published in the future, 2931-01-01"), run.err());
    assertTrue(run.out().contains("1 of them in a language that is not read"), run.out());
  }

  @Test
  void anArticleIsShownAsItWasTraced() throws IOException {
    JsonNode json = json(run("show", "a1", "--format", "json").out());
    assertEquals("a1", json.path("id").asText());
    assertEquals("北浜市", json.at("/claims/0/chain/0/name").asText());
    assertTrue(json.path("text").asText().startsWith("北浜市は3日"));
    assertTrue(json.path("copies").isArray());
    String shown = run("show", "a2").out();
    assertTrue(shown.startsWith("== a2 · 北浜日報 · 2026-03-06T10:00:00+09:00\n"), shown);
    assertTrue(shown.contains("北浜日報 → 北浜市"), shown);
  }

  @Test
  void aBeginningOfAnIdIsEnoughWhereItIsTheOnlyOne() {
    assertEquals("denbun: a: several articles begin so: a1, a2\n", run("show", "a").err());
    assertEquals("denbun: x: no such article\n", run("show", "x").err());
  }

  @Test
  void wordsAreFoundAndMarked() {
    Run run = run("search", "倉庫", "発表");
    assertTrue(run.out().startsWith("2 articles\n\na2 · 北浜日報"), run.out());
    assertTrue(run.out().contains("港の[倉庫]を"), run.out());
    assertEquals("0 articles\n", run("search", "南浜").out());
    assertEquals(2, run("search", "。").status());
    JsonNode json = json(run("search", "方針", "--format", "json").out());
    assertEquals("a1", json.at("/articles/0/id").asText());
    assertEquals("方針", json.at("/articles/0/passages/0/marks/0/text").asText());
  }

  @Test
  void whatASourceSaidIsShownWithItsChanges() {
    String said = run("sources", "北浜市").out();
    assertTrue(said.startsWith("北浜市: 2 claims in 2 articles; 1 change\n"), said);
    assertTrue(said.contains("changed: polarity"), said);
    JsonNode json = json(run("sources", "北浜市", "--format", "json").out());
    assertEquals("a1", json.at("/claims/1/changed/article").asText());
    assertEquals("南: nothing found\n", run("sources", "南").out());
  }

  @Test
  void theTableHasARowForEachClaim() {
    List<String> rows = run("export", "--format", "csv").out().lines().toList();
    assertEquals(3, rows.size());
    assertTrue(rows.getFirst().startsWith("article,publisher,published"));
    assertTrue(rows.get(1).startsWith("a1,東都新報,2026-03-04,,c1,"), rows.get(1));
  }

  @Test
  void anExportCanBeAddedElsewhere() throws IOException {
    String lines = run("export", "--format", "jsonl").out();
    String elsewhere = folder.resolve("elsewhere.db").toString();
    Run.of("add", file("e.jsonl", lines), "--archive", elsewhere);
    assertEquals(lines, Run.of("export", "--format", "jsonl", "--archive", elsewhere).out());
  }

  @Test
  void provenanceNamesSourcesAndArticles() {
    JsonNode graph = json(run("export", "--format", "prov").out()).path("@graph");
    assertEquals(4, graph.size());
    assertEquals("2026-03-04", graph.path(0).path("dcterms:issued").asText());
    assertEquals(
        "北浜市", graph.path(1).at("/prov:qualifiedAttribution/0/prov:agent/dcterms:title").asText());
    assertEquals(graph.path(0).path("@id"), graph.path(1).at("/dcterms:isPartOf/@id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "prov", "geojson", "ics"})
  void anEmptyArchiveIsExported(String format) {
    run("remove", "a1", "a2");
    Run run = run("export", "--format", format);
    assertEquals(0, run.status());
    if (Set.of("prov", "geojson").contains(format)) {
      json(run.out());
    }
  }

  @Test
  void whatIsRemovedIsGone() {
    assertEquals("removed a1\n", run("remove", "a1").out());
    Run again = run("remove", "a1");
    assertEquals(1, again.status());
    assertEquals("denbun: a1: no such article\n", again.err());
  }

  @Test
  void readingsOfThisReaderAreLeftAlone() {
    assertEquals("all readings are up to date\n", run("reread").out());
  }

  @Test
  void anArchiveThatIsNotThereIsTold() {
    String none = folder.resolve("none.db").toString();
    Run run = Run.of("search", "倉庫", "--archive", none);
    assertEquals(1, run.status());
    assertEquals("denbun: " + none + ": there is no archive; denbun add makes one\n", run.err());
  }

  private String archive() {
    return folder.resolve("a.db").toString();
  }

  @Test
  void aFeedIsAddedByItsAddress() throws IOException {
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String address = "http://127.0.0.1:" + site.getAddress().getPort();
    String page =
        "<html><body><article><h1>倉庫</h1><p>北浜市は3日、港の倉庫を建て替えると発表した。市長は"
            + "記者団に「来年の春に着工する」と語った。</p></article></body></html>";
    answer(site, "/page", page);
    answer(
        site,
        "/feed",
        "<rss version=\"2.0\"><channel><title>t</title><link>%1$s</link><description>d</description>"
                .formatted(address)
            + "<item><title>i</title><link>%1$s/page</link></item></channel></rss>"
                .formatted(address));
    site.start();
    try {
      Run refused = run("add", address + "/feed");
      assertEquals(1, refused.status());
      assertTrue(refused.err().contains("127.0.0.1"), refused.err());
      Run added = run("add", "--private-addresses", address + "/feed");
      assertTrue(added.out().startsWith("1 added; 3 articles in "), added.out() + added.err());
    } finally {
      site.stop(0);
    }
  }

  private static void answer(HttpServer site, String path, String body) {
    site.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private Run run(String... words) {
    var all = new ArrayList<>(Arrays.asList(words));
    all.addAll(List.of("--archive", archive()));
    return Run.of(all.toArray(String[]::new));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, UTF_8).toString();
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException broken) {
      throw new AssertionError(text.lines().limit(5).collect(Collectors.joining("\n")), broken);
    }
  }
}
