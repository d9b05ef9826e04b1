package org.denbun.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Whatever breaks, nobody sees a stack trace, and the server goes on. */
@Isolated
final class FaultTest {
  private final PrintStream usual = System.err;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    System.setErr(usual);
  }

  @Test
  void anArchiveThatIsBrokenIsToldAsAProblem() {
    try (Running running = Running.empty()) {
      var unused = running.archive().store().write(handle -> handle.execute("drop table article"));
      var answer = running.get("/api/articles");
      assertTrue(answer.statusCode() >= 500, answer.body());
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
      assertEquals(200, running.post("/api/trace", "text/plain", "a b c").statusCode());
    }
    assertQuiet();
  }

  @Test
  void whoBreaksOffIsNoFault() throws Exception {
    try (Running running = Running.empty()) {
      for (int i = 0; i < 20; i++) {
        try (Socket socket = running.connection()) {
          String half =
              "POST /api/trace HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc";
          socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
          socket.setSoLinger(true, 0);
        }
      }
      assertEquals(200, running.get("/api/affairs").statusCode());
    }
    assertEquals("", told.toString(StandardCharsets.UTF_8));
  }

  private void assertQuiet() {
    String text = told.toString(StandardCharsets.UTF_8);
    assertFalse(text.contains("\tat "), text);
    assertTrue(text.lines().count() <= 1, text);
  }
}
