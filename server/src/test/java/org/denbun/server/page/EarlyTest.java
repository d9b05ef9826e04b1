package org.denbun.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.denbun.server.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of which the beginning is sent before the rest is known. */
final class EarlyTest {
  private static final String OTHER =
      """
      {"id":"x","text":"北浜市は3日、港の倉庫を建て替えると発表した。"}
      """;

  private static List<String> pages() {
    return List.of(
        "/",
        "/affairs",
        Paths.source("金正恩総書記"),
        "/search?q=" + Paths.encoded("ロシア"),
        "/search",
        "/affair?article=touto-0905",
        Paths.proposition("金正恩総書記がロシアを訪問する"));
  }

  private static List<String> brittle() {
    return List.of("/affair?article=touto-0905", Paths.proposition("金正恩総書記がロシアを訪問する"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theyAreWhole(String path) throws Exception {
    try (Running running = Running.withAffair()) {
      String page = running.get(path, "Accept", "text/html").body();
      assertTrue(page.startsWith("<!doctype html>"), page);
      assertTrue(page.strip().endsWith("</html>"), page);
      assertEquals(2, page.split("<head>", -1).length);
      assertEquals(page, unpacked(packed(running, path)));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whoHasThemIsToldSoUntilAnArticleComes(String path) {
    try (Running running = Running.withAffair()) {
      String tag = tag(running.get(path));
      var again = running.get(path, "If-None-Match", tag);
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      assertNotEquals(tag, tag(running.get(path, "Accept-Language", "en")));
      running.add(OTHER);
      var changed = running.get(path, "If-None-Match", tag);
      assertEquals(200, changed.statusCode());
      assertNotEquals(tag, tag(changed));
    }
  }

  @ParameterizedTest
  @MethodSource("brittle")
  void whatBreaksLaterIsToldInThem(String path) {
    try (Running running = Running.withAffair()) {
      var unused = running.archive().store().write(handle -> handle.execute("drop table copy"));
      String page = running.get(path, "Accept", "text/html").body();
      assertTrue(page.contains("503"), page);
      assertTrue(page.strip().endsWith("</html>"), page);
      assertFalse(page.contains("Exception"), page);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/affair?article=none",
        "/proposition?statement=",
        "/affair",
        "/source",
        "/search?q=!",
        "/search?q=a&offset=x"
      })
  void whatIsNotThereIsRefusedBefore(String path) {
    try (Running running = Running.empty()) {
      assertEquals(4, running.get(path, "Accept", "text/html").statusCode() / 100);
    }
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static HttpResponse<byte[]> packed(Running running, String path) throws Exception {
    var request = running.request(path, "Accept-Encoding", "gzip").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }

  private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
