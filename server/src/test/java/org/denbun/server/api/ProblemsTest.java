package org.denbun.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.denbun.server.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem as RFC 9457 has it, with a sentence that helps. */
final class ProblemsTest {
  private static Running running;

  @BeforeAll
  static void start() {
    running = Running.empty();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/nothing | 404 | nothing is under /api/nothing",
        "/api/articles/none | 404 | no such article: none",
        "/api/articles/none?version=2 | 404 | no such article: none",
        "/api/articles/none?version=x | 400 | version: must be a number",
        "/api/articles/none?version=-1 | 400 | version: must be a number",
        "/api/affairs/none | 404 | no such article: none",
        "/api/affairs?limit=0 | 400 | limit: must be a number from 1 to 200",
        "/api/affairs?limit=99999999999999 | 400 | limit: must be a number from 1 to 200",
        "/api/affairs?format=xml | 400 | format: one of json, jsonld, csv",
        "/api/articles?after=x | 400 | after: must be a number",
        "/api/ask | 400 | statement: is missing",
        "/api/ask?statement=%20 | 400 | statement: is missing",
        "/api/search?q= | 400 | q: is missing",
        "/api/search?q=%21 | 400 | q: no letter or digit",
        "/api/search?q=a&offset=10001 | 400 | offset: must be a number",
        "/api/search?q=%E3%81 | 400 | not UTF-8",
        "/api/search?q=a%00b | 400 | %00",
      })
  void saysWhatIsWrong(String path, int status, String sentence) {
    assertProblem(status, sentence, running.get(path));
  }

  @Test
  void refusesAStatementThatIsNone() {
    String path = "/api/ask?statement=" + "a".repeat(1001);
    assertProblem(400, "statement: longer than 1000", running.get(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/trace | image/png | x | 415 | Content-Type: text/plain",
        "/api/trace | multipart/form-data | x | 415 | Content-Type: text/plain",
        "/api/trace | application/json | { | 422 | posted.json",
        "/api/trace | application/json | [] | 422 | no article",
        "/api/trace | application/json | {\"text\":1} | 422 | posted.json",
        "/api/trace | text/plain | '' | 422 | posted.txt",
        "/api/trace?format=pdf | text/plain | x | 400 | format: one of json, geojson, ics",
        "/api/trace?published=soon | text/plain | x | 400 | published:",
        "/api/trace?language=tlh | text/plain | x | 400 | language:",
        "/api/articles | audio/mpeg | x | 415 | Content-Type:",
      })
  void refusesWhatIsNoArticle(String path, String type, String body, int status, String sentence) {
    assertProblem(status, sentence, running.post(path, type, body));
  }

  @Test
  void refusesNestingThatHasNoEnd() {
    var answer = running.post("/api/trace", "application/json", "[".repeat(500_000));
    assertProblem(422, "posted.json", answer);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/affairs",
    "PUT, /api/articles/x",
    "POST, /api/search",
    "PATCH, /api/ask"
  })
  void tellsWhichMethodsThereAre(String method, String path) {
    var answer =
        running.send(running.request(path).method(method, BodyPublishers.noBody()).build());
    assertProblem(405, "GET", answer);
    assertEquals(List.of("GET, HEAD"), answer.headers().allValues("Allow"));
  }

  @Test
  void tellsThatTraceIsPosted() {
    var answer = running.get("/api/trace");
    assertProblem(405, "POST", answer);
    assertEquals(List.of("POST"), answer.headers().allValues("Allow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf, text/xml;q=0.5"})
  void refusesWhoAcceptsNothingThereIs(String accept) {
    assertProblem(406, "json, jsonld, csv", running.get("/api/affairs", "Accept", accept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/html, */*;q=0.1", "application/*", "application/json"})
  void answersAlmostEverybodyWithJson(String accept) {
    var answer = running.get("/api/affairs", "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").contains("json"));
  }

  @Test
  void answersHeadAsGetWithoutTheBody() {
    var head = running.send(running.request("/api/affairs").HEAD().build());
    var get = running.get("/api/affairs");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("ETag", "Content-Type", "Content-Length")) {
      assertEquals(get.headers().allValues(name), head.headers().allValues(name));
    }
    assertEquals(404, running.send(running.request("/api/no").HEAD().build()).statusCode());
  }

  @Test
  void escapesWhatARequestSaid() {
    var answer = running.get("/api/articles/%22%3E%3Cscript%3E");
    assertEquals("no such article: \"><script>", Running.json(answer).get("detail").asText());
    assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"));
  }

  private static void assertProblem(int status, String sentence, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(List.of("application/problem+json"), answer.headers().allValues("Content-Type"));
    var problem = Running.json(answer);
    assertEquals(status, problem.get("status").asInt());
    assertEquals("about:blank", problem.get("type").asText());
    assertFalse(problem.get("title").asText().isEmpty());
    assertTrue(problem.get("detail").asText().contains(sentence), answer.body());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }
}
