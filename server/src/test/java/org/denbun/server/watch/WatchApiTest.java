package org.denbun.server.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.denbun.archive.Archive;
import org.denbun.server.Server;
import org.denbun.server.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches over HTTP, of a server to which articles are added. */
class WatchApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ASKED = "北浜市は<港>の倉庫を建て替える";
  private static final int PATIENCE_SECONDS = 120;

  @TempDir private Path folder;
  private Archive archive;
  private Server server;
  private HttpClient client;

  @BeforeEach
  void start() {
    archive = Archive.openOrMake(folder.resolve("w.db").toString());
    server = Server.start(Settings.loopback(0), archive, System.err::println);
    client = HttpClient.newHttpClient();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
    archive.close();
  }

  @Test
  void whatHappensIsToldInTheFeed() throws Exception {
    var made = send("POST", "api/watches", "{\"statement\":\"%s\"}".formatted(ASKED));
    assertEquals(201, made.statusCode(), made.body());
    assertEquals("/api/watches/1", made.headers().firstValue("Location").orElse(""));
    SyndFeed before = feed("watches/1.atom");
    assertEquals(0, before.getEntries().size());
    assertEquals(ASKED, before.getTitle());

    String article = "{\"id\":\"a1\",\"text\":\"北浜市は3日、港の倉庫を建て替えると発表した。\"}";
    assertEquals(200, send("POST", "api/articles", article).statusCode());
    JsonNode watch = happened();
    assertEquals("origin", watch.at("/events/0/kind").asText());
    assertEquals(1, watch.at("/known/numbers/at_most").asInt());
    SyndFeed after = feed("watches/1.atom");
    assertEquals(before.getUri(), after.getUri());
    assertEquals(watch.at("/events/0/id").asText(), after.getEntries().getFirst().getUri());
    assertTrue(after.getEntries().getFirst().getTitle().startsWith(ASKED));
    assertEquals(after.getEntries(), feed("watches.atom").getEntries());
    assertEquals(
        send("GET", "watches/1.atom", "").body(), send("GET", "watches/1.atom", "").body());
  }

  @Test
  void watchesAreListedAndRemoved() throws Exception {
    send(
        "POST",
        "api/watches",
        "{\"source\":\"北浜市\",\"webhook\":\"https://a.example/\",\"secret\":\"geheim\"}");
    var listed = send("GET", "api/watches", "");
    JsonNode first = MAPPER.readTree(listed.body()).at("/watches/0");
    assertEquals("source", first.path("subject").asText());
    assertTrue(first.path("signed").asBoolean());
    assertFalse(listed.body().contains("geheim"));
    assertEquals(204, send("DELETE", "api/watches/1", "").statusCode());
    assertEquals(404, send("DELETE", "api/watches/1", "").statusCode());
    assertEquals(404, send("GET", "watches/1.atom", "").statusCode());
    assertEquals(404, send("GET", "api/watches/x", "").statusCode());
  }

  @Test
  void whatCannotBeWatchedIsRefused() throws Exception {
    assertRefused("either statement or source", "{}");
    assertRefused("either statement or source", "{\"statement\":\"a\",\"source\":\"b\"}");
    assertRefused("must be a string", "{\"statement\":1}");
    assertRefused("this is no JSON", "{");
    assertRefused("a JSON object", "[]");
    assertRefused("adress", "{\"statement\":\"a\",\"adress\":\"b\"}");
    assertRefused("no address of the web", "{\"source\":\"a\",\"webhook\":\"file:///etc\"}");
    assertRefused("from 1 to 1000", "{\"source\":\"%s\"}".formatted("あ".repeat(1001)));
  }

  private void assertRefused(String words, String body) throws Exception {
    var refused = send("POST", "api/watches", body);
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains(words), refused.body());
  }

  private JsonNode happened() throws Exception {
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      JsonNode watch = MAPPER.readTree(send("GET", "api/watches/1", "").body());
      if (watch.path("count").asInt() > 0) {
        return watch;
      }
      Thread.sleep(1000);
    }
    throw new AssertionError("nothing has happened");
  }

  private SyndFeed feed(String path) throws Exception {
    return new SyndFeedInput().build(new StringReader(send("GET", path, "").body()));
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
