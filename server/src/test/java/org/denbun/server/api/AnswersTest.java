package org.denbun.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.archive.Utterances;
import org.denbun.archive.comparison.PropositionSearch;
import org.denbun.archive.json.AffairJson;
import org.denbun.archive.json.AnswerJson;
import org.denbun.archive.json.EntryJson;
import org.denbun.archive.json.HitJson;
import org.denbun.archive.json.PrettyJson;
import org.denbun.archive.json.UtteranceJson;
import org.denbun.json.ReadingJson;
import org.denbun.language.Languages;
import org.denbun.server.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API says what the command line says. */
final class AnswersTest {
  private static final String STATEMENT = "金正恩総書記がロシアを訪れる";

  private static final Languages LANGUAGES = Languages.packaged();
  private static final Tracer TRACER = Tracer.create(LANGUAGES);

  private static Running running;

  @BeforeAll
  static void start() {
    running = Running.withAffair();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void asksAsTheCommandLineDoes() {
    var found = new PropositionSearch(running.archive(), TRACER, LANGUAGES).ask(STATEMENT, null);
    assertTrue(!found.isEmpty());
    assertEquals(
        PrettyJson.of(AnswerJson.of(STATEMENT, found)),
        ok("/api/ask?statement=" + Paging.encoded(STATEMENT)).body());
  }

  @Test
  void showsAsTheCommandLineDoes() {
    var entry = running.archive().find("touto-0905");
    assertEquals(
        PrettyJson.of(EntryJson.of(running.archive(), entry)),
        ok("/api/articles/touto-0905").body());
  }

  @Test
  void listsAffairsAsTheCommandLineDoes() {
    var affairs =
        new PropositionSearch(running.archive(), TRACER, LANGUAGES).affairs().newest(300).first(20);
    assertEquals(PrettyJson.of(AffairJson.of(affairs)), ok("/api/affairs").body());
  }

  @Test
  void tellsWhatASourceSaidAsTheCommandLineDoes() {
    var said = Utterances.of(running.archive().voiced("ワトソン"));
    assertTrue(!said.isEmpty());
    assertEquals(
        UtteranceJson.of("ワトソン", said).get("claims"),
        Running.json(ok("/api/sources/" + Paging.encoded("ワトソン"))).get("claims"));
  }

  @Test
  void searchesAsTheCommandLineDoes() {
    var found = running.archive().search("砲弾", 20);
    assertEquals(
        HitJson.of(found, false).get("articles"),
        Running.json(ok("/api/search?q=" + Paging.encoded("砲弾"))).get("articles"));
  }

  @Test
  void tracesWithoutAnArchive() {
    String text = "気象庁は11日、台風が北上していると発表した。";
    var answer = running.post("/api/trace?published=2023-10-12", "text/plain", text);
    var article = new Article("posted.txt", text, null, null, "2023-10-12", null, null);
    assertEquals(200, answer.statusCode());
    assertEquals(
        Running.json(new String(ReadingJson.compact(TRACER.trace(article)), UTF_8)),
        Running.json(answer));
  }

  @Test
  void tracesManyArticlesAtOnce() {
    String lines = "{\"text\":\"雨が降った。\"}\n{\"text\":\"風が吹いた。\"}\n";
    assertEquals(2, Running.json(running.post("/api/trace", "application/x-ndjson", lines)).size());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/affairs, csv, text/csv",
    "/api/affairs, jsonld, application/ld+json",
    "/api/articles, csv, text/csv",
    "/api/articles/touto-0905, jsonl, application/x-ndjson",
    "/api/articles/touto-0905, jsonld, application/ld+json",
    "/api/articles/touto-0905, csv, text/csv",
    "/api/articles/touto-0905, geojson, application/geo+json",
    "/api/articles/touto-0905, ics, text/calendar",
    "/api/affairs/touto-0905, geojson, application/geo+json",
    "/api/affairs/touto-0905, ics, text/calendar",
    "/api/sources/NSC, csv, text/csv",
  })
  void answersInEveryFormatThatIsNamedOrAccepted(String path, String format, String type) {
    var named = ok(path + "?format=" + format);
    var accepted = running.get(path, "Accept", type);
    assertEquals(List.of(type + "; charset=utf-8"), named.headers().allValues("Content-Type"));
    assertEquals(
        named.headers().allValues("Content-Type"), accepted.headers().allValues("Content-Type"));
    if (!format.equals("ics")) {
      assertEquals(named.body(), accepted.body());
    }
  }

  @ParameterizedTest
  @CsvSource({"geojson, application/geo+json", "ics, text/calendar"})
  void tracesInOtherFormats(String format, String type) {
    var answer = running.post("/api/trace?format=" + format, "text/plain", "首相は12日、東京で演説した。");
    assertEquals(200, answer.statusCode());
    assertEquals(List.of(type + "; charset=utf-8"), answer.headers().allValues("Content-Type"));
  }

  @Test
  void findsAnArticleWhoseIdIsAnAddress() {
    String id = "https://example.jp/news/a%20b/?id=1&x=;2//3";
    running.add("{\"id\":\"" + id + "\",\"text\":\"首相は雨だと述べた。\"}");
    var answer = ok("/api/articles/" + Paging.encoded(id));
    assertEquals(id, Running.json(answer).get("id").asText());
    var affair = ok("/api/affairs/" + Paging.encoded(id));
    assertEquals(id, Running.json(affair).get("central").asText());
  }

  @Test
  void addsArticlesAndTellsWhatBecameOfEach() {
    String lines =
        """
        {"id":"new-1","text":"首相は法案を出すと述べた。"}
        {"id":"new-1","text":"首相は法案を出すと述べた。"}
        {"id":"new-2"}
        """;
    var answer = Running.json(running.post("/api/articles", "application/x-ndjson", lines));
    assertEquals(
        List.of("added", "known", "refused"), answer.get("outcomes").findValuesAsText("outcome"));
    assertEquals("new-1", Running.json(ok("/api/articles/new-1")).get("id").asText());
  }

  @Test
  void compressesForWhoeverUnderstands() {
    var answer = running.get("/api/articles/touto-0905", "Accept-Encoding", "gzip");
    assertEquals(List.of("gzip"), answer.headers().allValues("Content-Encoding"));
  }

  private static HttpResponse<String> ok(String path) {
    HttpResponse<String> answer = running.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer;
  }
}
