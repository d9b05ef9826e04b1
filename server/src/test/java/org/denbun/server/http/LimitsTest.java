package org.denbun.server.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.denbun.server.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever sends too much, too slowly or too often is told, and the others are still answered. */
final class LimitsTest {
  private static final int TEN_MEGABYTES = 10 << 20;

  private static Running running;

  @BeforeAll
  static void start() {
    running = Running.empty();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void refusesTenMegabytesThatAreAnnounced() {
    var request =
        running
            .request("/api/trace", "Content-Type", "text/plain")
            .POST(BodyPublishers.ofByteArray(new byte[TEN_MEGABYTES]))
            .build();
    assertEquals(413, running.send(request).statusCode());
  }

  @Test
  void refusesTenMegabytesThatAreNotAnnounced() {
    var request =
        running
            .request("/api/articles", "Content-Type", "text/plain")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(new byte[TEN_MEGABYTES])))
            .build();
    assertEquals(413, running.send(request).statusCode());
  }

  @Test
  void refusesAnUploadOfTenMegabytes() {
    String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
    refusesAForm("multipart/form-data; boundary=b", head, "\r\n--b--\r\n");
  }

  @Test
  void refusesTenMegabytesInAFieldOfAForm() {
    String head = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n";
    refusesAForm("multipart/form-data; boundary=b", head, "\r\n--b--\r\n");
    refusesAForm("application/x-www-form-urlencoded", "text=", "");
  }

  private static void refusesAForm(String type, String before, String after) {
    String body = before + "a".repeat(TEN_MEGABYTES) + after;
    String head =
        "POST /trace HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\n"
            .formatted(type);
    String announced = head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    assertProblem(413, running.raw(announced));
    String length = Integer.toHexString(body.length());
    String inChunks =
        head + "Transfer-Encoding: chunked\r\n\r\n" + length + "\r\n" + body + "\r\n0\r\n\r\n";
    assertProblem(413, running.raw(inChunks));
  }

  @Test
  void doesNotWaitForABodyThatIsAnnouncedAsTooLarge() {
    String head =
        "POST /api/trace HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n";
    assertTrue(running.raw(head).startsWith("HTTP/1.1 413"));
    String asking = head.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
    assertTrue(running.raw(asking).startsWith("HTTP/1.1 413"));
  }

  @Test
  void refusesAnAddressThatIsTooLong() {
    assertProblem(414, running.rawGet("/api/search?q=" + "a".repeat(20_000)));
  }

  @Test
  void refusesFloodsOfHeaders() {
    String many = "X-Header: 1234567890\r\n".repeat(2000);
    assertProblem(431, running.raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + many + "\r\n"));
    String cookie = "Cookie: a=" + "b".repeat(50_000) + "\r\n";
    assertProblem(431, running.raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + cookie + "\r\n"));
  }

  @Test
  void refusesManyParameters() {
    assertProblem(400, running.rawGet("/api/search?q=a" + "&b=c".repeat(60)));
  }

  @Test
  void refusesWhatIsNotHttp() {
    assertProblem(400, running.raw("nonsense\r\n\r\n"));
    assertProblem(400, running.raw("GET / HTTP/1.1\r\n\r\n"));
    String body = "POST /api/trace HTTP/1.1\r\nHost: localhost\r\n";
    assertProblem(400, running.raw(body + "Content-Length: x\r\n\r\n"));
    assertProblem(
        400,
        running.raw(body + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n"));
    assertTrue(running.raw(body + "Transfer-Encoding: chunked\r\n\r\nzz\r\n").contains(" 400 "));
  }

  @Test
  void aThousandIdleAndDrippingConnectionsStopNobody() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 1000; i++) {
        sockets.add(running.connection());
        if (i % 2 == 0) {
          write(sockets.getLast(), "POST /api/trace HTTP/1.1\r\nHost: localhost\r\nX: ");
        } else if (i % 3 == 0) {
          write(
              sockets.getLast(),
              "POST /api/trace HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n");
        }
      }
      for (int i = 0; i < 5; i++) {
        for (Socket socket : sockets) {
          write(socket, "a");
        }
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> assertEquals(200, running.get("/api/affairs").statusCode()));
      }
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void endsWhoDripsThoughNeverIdle() throws Exception {
    try (Running hasty = Running.hasty(Duration.ofSeconds(1));
        Socket header = hasty.connection();
        Socket body = hasty.connection()) {
      write(header, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
      write(body, "POST /api/trace HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n");
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> dripUntilClosed(header));
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> dripUntilClosed(body));
    }
  }

  @Test
  void endsWhoIsSilent() throws Exception {
    try (Running hasty = Running.hasty(Duration.ofSeconds(1));
        Socket idle = hasty.connection();
        Socket body = hasty.connection()) {
      write(body, "POST /api/trace HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n");
      assertEquals(-1, idle.getInputStream().read());
      String told = new String(body.getInputStream().readAllBytes(), ISO_8859_1);
      assertTrue(told.startsWith("HTTP/1.1 408"), told);
    }
  }

  @Test
  void answersFiveHundredAtOnce() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, 500)
              .mapToObj(i -> threads.submit(() -> running.rawGet("/api/affairs?limit=1")))
              .toList();
      for (var answer : answers) {
        String text = answer.get();
        assertTrue(text.startsWith("HTTP/1.1 200") || text.startsWith("HTTP/1.1 503"), text);
      }
    }
    assertEquals(200, running.get("/api/affairs").statusCode());
  }

  @Test
  void aLongArticleKeepsNoShortOneWaiting() throws Exception {
    String article = longArticle();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        var unused = threads.submit(() -> running.post("/api/trace", "text/plain", article));
      }
      Thread.sleep(500);
      for (int i = 0; i < 5; i++) {
        assertTimeoutPreemptively(
            Duration.ofSeconds(3),
            () ->
                assertEquals(200, running.post("/api/trace", "text/plain", "雨が降った。").statusCode()));
      }
    }
  }

  private static String longArticle() {
    var text = new StringBuilder();
    for (int i = 0; i < 8000; i++) {
      text.append("首相は").append(i).append("日、第").append(i * 7).append("回の会議で計画を進めると述べた。");
    }
    return text.toString();
  }

  private static void dripUntilClosed(Socket socket) throws Exception {
    socket.setSoTimeout(100);
    boolean open = true;
    while (open) {
      try {
        write(socket, "a");
        open = socket.getInputStream().read() >= 0;
      } catch (SocketTimeoutException silent) {
        open = true;
      } catch (IOException closed) {
        open = false;
      }
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  private static void assertProblem(int status, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("\"detail\":\""), answer);
  }
}
