package org.denbun.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.denbun.server.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who follows hears of each article once, also after having been away. */
final class FollowTest {
  private Running running;

  @BeforeEach
  void start() {
    running = Running.empty();
  }

  @AfterEach
  void stop() {
    running.close();
  }

  @Test
  void tellsOfAnArticleThatSomebodyElseAdds() throws IOException {
    add("old");
    try (Socket follower = follow("")) {
      BufferedReader lines = begun(follower);
      add("new");
      assertTrue(event(lines).contains("\"id\":\"new\""));
    }
  }

  @Test
  void tellsWhatWasMissed() throws IOException {
    add("one");
    add("two");
    add("three");
    long first = running.archive().find("one").row();
    try (Socket follower = follow("Last-Event-ID: " + first + "\r\n")) {
      BufferedReader lines = lines(follower);
      assertTrue(event(lines).contains("\"id\":\"two\""));
      assertTrue(event(lines).contains("\"id\":\"three\""));
    }
  }

  @Test
  void refusesAnIdThatIsNoneOfOurs() {
    assertEquals(400, running.get("/api/follow", "Last-Event-ID", "x").statusCode());
  }

  @Test
  void whoAsksForTheHeadAloneTakesNoPlace() {
    var head = running.send(running.request("/api/follow").HEAD().build());
    assertEquals(
        "text/event-stream; charset=utf-8", head.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void whoGoesAwayFreesTheirPlace() throws Exception {
    var followers = new ArrayList<Socket>();
    for (int i = 0; i < 100; i++) {
      followers.add(follow(""));
      begun(followers.getLast());
    }
    var refused = running.get("/api/follow");
    assertEquals(503, refused.statusCode());
    assertEquals("5", refused.headers().firstValue("Retry-After").orElse(""));
    for (Socket follower : followers) {
      follower.close();
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          while (status(follow("")) != 200) {
            Thread.sleep(200);
          }
        });
  }

  @Test
  void followersDoNotKeepTheServerFromStopping() throws IOException {
    try (var other = Running.empty();
        var follower = other.connection()) {
      follower.getOutputStream().write(request("").getBytes(StandardCharsets.UTF_8));
      begun(follower);
      assertTimeoutPreemptively(Duration.ofSeconds(5), other::stop);
    }
  }

  private void add(String id) {
    running.add("{\"id\":\"" + id + "\",\"text\":\"首相は" + id + "だと述べた。\"}");
  }

  private Socket follow(String header) throws IOException {
    Socket socket = running.connection();
    socket.getOutputStream().write(request(header).getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static String request(String header) {
    return "GET /api/follow HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n";
  }

  private static int status(Socket socket) throws IOException {
    try (socket) {
      return Integer.parseInt(lines(socket).readLine().split(" ")[1]);
    }
  }

  /** Reads until the first sign of life. */
  private static BufferedReader begun(Socket follower) throws IOException {
    BufferedReader lines = lines(follower);
    while (!lines.readLine().equals(":")) {}
    return lines;
  }

  private static BufferedReader lines(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String event(BufferedReader lines) throws IOException {
    List<String> seen = new ArrayList<>();
    do {
      seen.add(lines.readLine());
    } while (!seen.getLast().startsWith("data: "));
    return seen.getLast();
  }
}
