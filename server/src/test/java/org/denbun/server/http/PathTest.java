package org.denbun.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.denbun.server.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and names that are tricks come to nothing. */
final class PathTest {
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
  @CsvSource({
    "/api/../../etc/passwd, 400",
    "/api/%2e%2e/%2e%2e/etc/passwd, 400",
    "/api/../affairs, 404",
    "/api/%2e%2e/api/affairs, 404",
    "/..%2f..%2fetc%2fpasswd, 404",
    "/api/articles/..%2f..%2fetc%2fpasswd, 404",
    "/api/articles/%2e%2e, 404",
    "/api/articles/..%5c..%5cwindows, 404",
    "/api//affairs, 404",
    "//api/affairs, 404",
    "/api/affairs;jsessionid=1, 404",
    "/api/affairs/%00, 400",
    "/api/affairs/%zz, 400",
    "/api/affairs/%, 400",
    "/api/affairs/%c0%ae, 400",
    "/api/affairs/%ff, 400",
    "/api/search?q=%zz, 400",
    "/api/search?q=%, 400",
    "/api/search?q=%c0%ae, 400",
    "/WEB-INF/web.xml, 404",
    "/org/denbun/server/api/openapi.json, 404",
    "/api/affairs\\..\\x, 400",
    "http://evil.example/api/affairs, 400",
    "*, 400",
  })
  void tricksComeToNothing(String path, int status) {
    String answer = running.rawGet(path);
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertFalse(answer.contains("Set-Cookie"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "192.168.0.1:80"})
  void answersToNoOtherNameThanLoopback(String host) {
    String answer =
        running.raw("GET /api/affairs HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "[::1]:80"})
  void answersToTheNamesOfLoopback(String host) {
    String answer =
        running.raw("GET /api/affairs HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null",
  })
  void noOtherSitePosts(String header, String value) {
    assertEquals(403, running.post("/api/trace", "text/plain", "a", header, value).statusCode());
    assertEquals(403, running.post("/api/articles", "text/plain", "a", header, value).statusCode());
    assertEquals(0, running.archive().count());
  }

  @ParameterizedTest
  @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none", "X-Nothing, x"})
  void thePagesOfTheServerAndProgramsPost(String header, String value) {
    assertEquals(200, running.post("/api/trace", "text/plain", "雨。", header, value).statusCode());
  }

  @Test
  void theOwnOriginPosts() {
    String origin = "http://127.0.0.1:" + running.port();
    assertEquals(
        200, running.post("/api/trace", "text/plain", "雨。", "Origin", origin).statusCode());
  }

  @Test
  void everyAnswerHasThePolicy() {
    for (String path : new String[] {"/api/affairs", "/api/nothing", "/"}) {
      var headers = running.get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
      assertTrue(headers.firstValue("Server").isEmpty());
    }
  }
}
