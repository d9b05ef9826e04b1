package org.denbun.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.denbun.server.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Page by page one comes to the end, without gaps or repeats; what is known is not sent again. */
final class PagingTest {
  private static Running running;

  @BeforeAll
  static void start() {
    running = Running.withAffair();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "5", "200"})
  void articlesComeOnceEach(String limit) {
    List<String> ids = all("/api/articles?limit=" + limit, "articles");
    assertEquals(running.archive().count(), ids.size());
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void hitsComeOnceEach(String limit) {
    String path = "/api/search?q=" + Paging.encoded("ロシア") + "&limit=";
    assertEquals(all(path + "200", "articles"), all(path + limit, "articles"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void claimsComeOnceEach(String limit) {
    String path = "/api/sources/" + Paging.encoded("ニューヨーク・タイムズ") + "?limit=";
    List<String> claims = all(path + "200", "claims");
    assertTrue(claims.size() > 1);
    assertEquals(claims, all(path + limit, "claims"));
  }

  @Test
  void tellsTheNextPageAsALinkToo() {
    var answer = running.get("/api/articles?limit=1");
    String next = Running.json(answer).get("next").asText();
    assertEquals("<" + next + ">; rel=\"next\"", answer.headers().firstValue("Link").orElse(""));
  }

  @Test
  void keepsTheOtherParametersFromPageToPage() {
    var answer = running.get("/api/search?q=" + Paging.encoded("ロシア 総書記") + "&limit=1&format=json");
    String next = Running.json(answer).get("next").asText();
    assertTrue(next.contains("q=" + Paging.encoded("ロシア 総書記")), next);
    assertTrue(next.contains("format=json"), next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/articles", "/api/affairs", "/api/articles/touto-0905", "/api/openapi.json"})
  void whatIsKnownIsNotSentAgain(String path) {
    HttpResponse<String> first = running.get(path);
    String tag = first.headers().firstValue("ETag").orElse("");
    assertTrue(tag.matches("W/\"[0-9a-f]{24}\""), tag);
    for (String known : List.of(tag, "\"other\", " + tag, tag.substring(2), "*")) {
      HttpResponse<String> again = running.get(path, "If-None-Match", known);
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
    }
    assertEquals(200, running.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void anotherAnswerHasAnotherTag() {
    var tag = running.get("/api/articles?limit=1").headers().firstValue("ETag");
    assertTrue(!tag.equals(running.get("/api/articles?limit=2").headers().firstValue("ETag")));
  }

  /** The rows of all pages. */
  private static List<String> all(String path, String rows) {
    var all = new ArrayList<String>();
    JsonNode page = Running.json(running.get(path));
    page.get(rows).forEach(row -> all.add(row.has("id") ? row.get("id").asText() : row.toString()));
    while (!page.get("next").isNull()) {
      page = Running.json(running.get(page.get("next").asText()));
      page.get(rows)
          .forEach(row -> all.add(row.has("id") ? row.get("id").asText() : row.toString()));
    }
    return all;
  }
}
