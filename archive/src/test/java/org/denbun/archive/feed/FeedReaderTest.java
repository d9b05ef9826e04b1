package org.denbun.archive.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.denbun.Article;
import org.denbun.archive.Archive;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds of a site in this process. */
class FeedReaderTest {
  private static final String PARAGRAPH = "<p>北浜市は3日、港の倉庫を建て替えると発表した。市長は記者団に「来年の春に着工する」と語った。</p>";

  /** What the site answers: a body, or {@code -> address}, or {@code = length} of nothing. */
  private final Map<String, String> pages = new ConcurrentHashMap<>();

  private final List<String> asked = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;
  private HttpServer site;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", this::answer);
    site.start();
    archive = Archive.openOrMake(folder.resolve("a.db").toString());
    pages.put("/feed", rss("/1", "/2"));
    pages.put("/1", page("第一"));
    pages.put("/2", page("第二"));
  }

  @AfterEach
  void close() {
    archive.close();
    site.stop(0);
  }

  @Test
  void pagesAreReadAndTheFeedTellsWhatTheyDoNot() {
    List<Extracted> read = read(true);
    assertEquals(2, read.size());
    Article article = ((Extracted.Found) read.getFirst()).article();
    assertEquals(address("/1"), article.id());
    assertEquals("2026-03-05T01:00:00Z", article.published());
    assertEquals(null, article.publisher());
    assertTrue(article.text().contains("着工する"));
  }

  @Test
  void aFeedThatHasNotChangedIsNotSentAgain() {
    assertEquals(2, read(true).size());
    assertEquals(0, read(true).size());
    assertEquals(1, asked.stream().filter(path -> path.equals("/1")).count());
  }

  @Test
  void aPageThatCouldNotBeHadIsAskedForAgain() {
    pages.remove("/2");
    assertEquals(1, refusals(read(true)).size());
    pages.put("/2", page("第二"));
    assertEquals(0, refusals(read(true)).size());
  }

  @Test
  void robotsAreRespected() {
    pages.put("/robots.txt", "User-agent: *\nDisallow: /2\n");
    List<Extracted> read = read(true);
    assertEquals(List.of("/2: its robots.txt does not allow it"), refusals(read));
    assertTrue(!asked.contains("/2"));
  }

  @Test
  void aPrivateAddressIsNotAsked() {
    assertEquals(
        List.of(address("/feed") + ": not a public address: 127.0.0.1"), refusals(read(false)));
    assertEquals(List.of(), asked);
  }

  @Test
  void aPageThatIsTooLargeOrLeadsInCirclesIsTold() {
    pages.put("/1", "-> /1b");
    pages.put("/1b", "-> /1");
    pages.put("/2", "= " + (Fetcher.LARGEST + 1));
    List<String> refusals = refusals(read(true));
    assertEquals(2, refusals.size());
    assertTrue(refusals.get(0).contains("redirects too often"), refusals.get(0));
    assertTrue(refusals.get(1).contains("larger than 16 MB"), refusals.get(1));
  }

  @Test
  void aRedirectOutOfTheWebIsNotFollowed() {
    pages.put("/1", "-> file:///etc/passwd");
    assertTrue(refusals(read(true)).getFirst().contains("no address of the web"));
  }

  @Test
  void whatIsNoFeedIsTold() {
    pages.put("/feed", "<html>no</html>");
    assertTrue(refusals(read(true)).getFirst().contains("no feed"));
    pages.put(
        "/feed",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version='2.0'><channel>"
            + "<title>&x;</title></channel></rss>");
    assertTrue(refusals(read(true)).getFirst().contains("no feed"));
  }

  private List<Extracted> read(boolean anywhere) {
    var read = new ArrayList<Extracted>();
    try (var reader = new FeedReader(anywhere, Given.NOTHING, new FeedMemory(archive))) {
      reader.read(address("/feed"), url -> false, read::add);
      reader.remember();
    }
    return read;
  }

  private static List<String> refusals(List<Extracted> read) {
    return read.stream()
        .filter(Extracted.Refused.class::isInstance)
        .map(refused -> ((Extracted.Refused) refused).trouble().toString())
        .toList();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + site.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    String page = pages.get(path);
    try (exchange) {
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (page.startsWith("-> ")) {
        exchange.getResponseHeaders().set("Location", page.substring(3));
        exchange.sendResponseHeaders(302, -1);
      } else if (page.startsWith("= ")) {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(new byte[Integer.parseInt(page.substring(2))]);
      } else {
        send(page, exchange);
      }
    }
  }

  private static void send(String page, HttpExchange exchange) throws IOException {
    String etag = "\"" + page.hashCode() + "\"";
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(page.getBytes(UTF_8));
  }

  private static String rss(String... links) {
    var items = new StringBuilder();
    for (String link : links) {
      items
          .append("<item><title>倉庫</title><link>")
          .append(link)
          .append("</link><pubDate>Thu, 05 Mar 2026 10:00:00 +0900</pubDate></item>");
    }
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>北浜</title>"
        + "<link>/</link><description>x</description>"
        + items
        + "</channel></rss>";
  }

  private static String page(String title) {
    return "<!doctype html><html><head><title>"
        + title
        + "</title></head><body><article>"
        + PARAGRAPH.repeat(4)
        + "</article></body></html>";
  }
}
