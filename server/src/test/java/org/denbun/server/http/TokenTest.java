package org.denbun.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.denbun.server.Running;
import org.denbun.server.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the token nobody gets anything; with it, everything. */
final class TokenTest {
  private static final String TOKEN = "correct-horse-battery";

  private static Running running;

  @BeforeAll
  static void start() {
    running = Running.with(new Settings("127.0.0.1", 0, TOKEN, false));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Bearer correct-horse-batter", "Basic eDp4"})
  void turnsAwayWhoHasNone(String authorization) {
    var answer = running.get("/api/affairs", "Authorization", authorization);
    assertEquals(401, answer.statusCode());
    assertEquals(
        "Bearer realm=\"denbun\"", answer.headers().firstValue("WWW-Authenticate").orElse(""));
    assertFalse(answer.body().contains(TOKEN));
  }

  @Test
  void turnsAwayEveryAddressAlike() {
    for (String path : new String[] {"/", "/api/nothing", "/api/openapi.json", "/api/follow"}) {
      assertEquals(401, running.get(path).statusCode());
    }
    assertEquals(401, running.post("/api/trace?token=" + TOKEN, "text/plain", "a").statusCode());
  }

  @Test
  void letsInWithTheHeader() {
    assertEquals(200, running.get("/api/affairs", "Authorization", "Bearer " + TOKEN).statusCode());
    assertEquals(200, running.get("/api/affairs", "Authorization", "bearer " + TOKEN).statusCode());
  }

  @Test
  void keepsTheTokenInACookieAndOutOfTheAddress() {
    var answer = running.get("/api/affairs?limit=1&token=" + TOKEN + "&format=csv");
    assertEquals(302, answer.statusCode());
    String where = answer.headers().firstValue("Location").orElse("");
    assertTrue(where.endsWith("/api/affairs?limit=1&format=csv"), where);
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    assertEquals(200, withCookie(cookie.split(";")[0]).statusCode());
    assertEquals(401, withCookie("denbun-token=wrong").statusCode());
  }

  @Test
  void aWrongTokenInTheAddressGivesNoCookie() {
    var answer = running.get("/?token=wrong");
    assertEquals(401, answer.statusCode());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  @Test
  void leadsToNoOtherSite() {
    String answer = running.rawGet("//evil.example/?token=" + TOKEN);
    assertFalse(answer.contains("Location: //evil"), answer);
  }

  private static HttpResponse<String> withCookie(String cookie) {
    return running.get("/api/affairs", "Cookie", cookie);
  }
}
