package org.denbun.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.denbun.server.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article whose every field would run in a browser, were it not escaped. */
final class HostileArticleTest {
  private static final String EVIL = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>";

  private static Running running;

  @BeforeAll
  static void addsTheArticle() {
    running = Running.empty();
    String text = "市の担当者は4日、" + EVIL + "が開かれると発表した。「" + EVIL + "」と述べた。";
    running.add(
        "{\"id\": %1$s, \"headline\": %1$s, \"publisher\": %1$s, \"text\": %2$s, \"url\": %3$s}"
            .formatted(quoted(EVIL), quoted(text), quoted("javascript:alert(1)")));
  }

  @AfterAll
  static void stops() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/article?id=",
        "/affair?article=",
        "/source?name=",
        "/search?q=",
        "/proposition?statement=",
        "/missing?"
      })
  void nothingOfItRuns(String path) {
    String asked = path + URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
    HttpResponse<String> page = running.get(asked, "Accept", "text/html");
    assertTrue(page.statusCode() < 500, "status " + page.statusCode());
    isHarmless(page.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/affairs"})
  void norInLists(String path) {
    HttpResponse<String> page = running.get(path, "Accept", "text/html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("onerror"), "the headline is shown");
    isHarmless(page.body());
  }

  @Test
  void addressesInsideTheNetworkAreNotFetched() {
    String form =
        """
        --b\r
        Content-Disposition: form-data; name="address"\r
        \r
        http://127.0.0.1:%d/api/articles\r
        --b--\r
        """
            .formatted(running.port());
    HttpResponse<String> page =
        running.post("/trace", "multipart/form-data; boundary=b", form, "Accept", "text/html");
    assertEquals(422, page.statusCode());
    assertTrue(page.body().contains("not a public address"), page.body());
  }

  private static void isHarmless(String html) {
    assertFalse(html.contains("<img"), html);
    assertFalse(html.contains("<script>"), html);
    assertFalse(html.contains("href=\"javascript:"), html);
    assertFalse(html.matches("(?s).*<[a-z]+[^>]*\\son[a-z]+=.*"), html);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }
}
