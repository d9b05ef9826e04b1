package org.denbun.archive.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.denbun.Article;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFileTest {
  private static final String PARAGRAPH = "北浜市は3日、港の倉庫を建て替えると発表した。市長は記者団に「来年の春に着工する」と語った。";

  @TempDir private Path folder;

  @Test
  void pagesAreReadUnderTheirAddress() throws IOException {
    byte[] both =
        joined(info(), record("http://a.example/1", page()), record("http://a.example/2", page()));
    List<Extracted> read = read("a.warc", both);
    assertEquals(List.of("http://a.example/1", "http://a.example/2"), ids(read));
    Article article = ((Extracted.Found) read.getFirst()).article();
    assertTrue(article.text().contains("着工する"), article.text());
    assertEquals("http://a.example/1", article.url());
  }

  @Test
  void membersOfAPackedFileAreRead() throws IOException {
    byte[] packed =
        joined(
            packed(info()),
            packed(record("http://a.example/1", page())),
            packed(record("http://a.example/2", page())));
    assertEquals(
        List.of("http://a.example/1", "http://a.example/2"), ids(read("a.warc.gz", packed)));
  }

  @Test
  void whatIsNoPageIsPassedOver() throws IOException {
    byte[] image = http("200 OK", "image/png", "x".getBytes(UTF_8));
    byte[] gone = http("404 Not Found", "text/html", page());
    byte[] all =
        joined(response("http://a.example/i", image), response("http://a.example/g", gone));
    assertEquals(List.of(), read("a.warc", all));
  }

  @Test
  void aBrokenRecordIsToldAndTheNextIsRead() throws IOException {
    byte[] first = record("http://a.example/1", page());
    byte[] broken = "WARC/1.0\r\nno header at all\r\n\r\n\r\n".getBytes(UTF_8);
    byte[] all = joined(first, broken, record("http://a.example/2", page()));
    List<Extracted> read = read("a.warc", all);
    assertEquals(List.of("http://a.example/1", "http://a.example/2"), ids(read));
    assertEquals(1, troubles(read).size());
    assertTrue(troubles(read).getFirst().contains("a.warc: record at byte "), "" + troubles(read));
  }

  @Test
  void aFalseLengthSwallowsNoOtherRecord() throws IOException {
    for (int off : new int[] {-40, 300, 100_000}) {
      byte[] http = http("200 OK", "text/html", page());
      byte[] all =
          joined(
              record("http://a.example/1", page()),
              record("http://a.example/2", http, http.length + off),
              record("http://a.example/3", page()),
              record("http://a.example/4", page()));
      List<Extracted> read = read("a.warc", all);
      assertTrue(
          ids(read).containsAll(List.of("http://a.example/3", "http://a.example/4")),
          off + " " + read);
      assertEquals(ids(read).stream().distinct().toList(), ids(read), "" + off);
      assertTrue(!troubles(read).isEmpty(), "" + off);
    }
  }

  @Test
  void aDamagedMemberIsToldAndTheNextIsRead() throws IOException {
    byte[] damaged = packed(record("http://a.example/1", page()));
    for (int i = 60; i < 90; i++) {
      damaged[i] ^= 0x55;
    }
    byte[] all = joined(damaged, packed(record("http://a.example/2", page())));
    List<Extracted> read = read("a.warc.gz", all);
    assertEquals(List.of("http://a.example/2"), ids(read));
    assertEquals(1, troubles(read).size());
  }

  @Test
  void aBombIsNotUnpackedToItsEnd() throws IOException {
    byte[] bomb = new byte[100 << 20];
    byte[] inHttp = httpPacked(bomb);
    byte[] all =
        joined(
            packed(record("http://a.example/1", bomb)),
            packed(response("http://a.example/2", inHttp)),
            packed(record("http://a.example/3", page())));
    List<Extracted> read = read("a.warc.gz", all);
    assertEquals(List.of("http://a.example/3"), ids(read));
    assertEquals(2, troubles(read).size(), "" + troubles(read));
    assertTrue(troubles(read).getFirst().contains("larger than 16 MB"));
  }

  @Test
  void aCutFileIsToldAfterWhatIsWhole() throws IOException {
    byte[] second = record("http://a.example/2", page());
    byte[] all = joined(record("http://a.example/1", page()), java.util.Arrays.copyOf(second, 300));
    List<Extracted> read = read("a.warc", all);
    assertEquals("http://a.example/1", ids(read).getFirst());
    assertTrue(!troubles(read).isEmpty());
  }

  @Test
  void whatIsNoWarcIsTold() throws IOException {
    assertEquals(1, troubles(read("a.warc", "nothing of the kind".getBytes(UTF_8))).size());
    assertEquals(1, troubles(read("a.warc", new byte[0])).size());
  }

  private List<Extracted> read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    var read = new ArrayList<Extracted>();
    new Inputs(Given.NOTHING, bytes -> {}).file(file.toString(), read::add);
    return read;
  }

  private static List<String> ids(List<Extracted> read) {
    return read.stream()
        .filter(Extracted.Found.class::isInstance)
        .map(found -> ((Extracted.Found) found).article().id())
        .toList();
  }

  private static List<String> troubles(List<Extracted> read) {
    return read.stream()
        .filter(Extracted.Refused.class::isInstance)
        .map(refused -> ((Extracted.Refused) refused).trouble().toString())
        .toList();
  }

  private static byte[] page() {
    String body = ("<p>" + PARAGRAPH + "</p>").repeat(4);
    return ("<!doctype html><html><head><title>倉庫</title></head><body><article>"
            + body
            + "</article></body></html>")
        .getBytes(UTF_8);
  }

  private static byte[] info() throws IOException {
    byte[] body = "software: none\r\n".getBytes(UTF_8);
    return joined(header("warcinfo", "application/warc-fields", "", body.length), body, end());
  }

  private static byte[] record(String url, byte[] html) throws IOException {
    return response(url, http("200 OK", "text/html; charset=utf-8", html));
  }

  private static byte[] response(String url, byte[] http) throws IOException {
    return record(url, http, http.length);
  }

  private static byte[] record(String url, byte[] http, int length) throws IOException {
    String target = "WARC-Target-URI: " + url + "\r\n";
    return joined(
        header("response", "application/http; msgtype=response", target, length), http, end());
  }

  private static byte[] header(String type, String contentType, String more, int length) {
    return ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2026-03-05T00:00:00Z\r\n".formatted(type)
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(more, contentType, length))
        .getBytes(UTF_8);
  }

  private static byte[] http(String status, String type, byte[] body) throws IOException {
    String head =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, type, body.length);
    return joined(head.getBytes(UTF_8), body);
  }

  private static byte[] httpPacked(byte[] body) throws IOException {
    byte[] packed = packed(body);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
            + "Content-Length: %d\r\n\r\n".formatted(packed.length);
    return joined(head.getBytes(UTF_8), packed);
  }

  private static byte[] end() {
    return "\r\n\r\n".getBytes(UTF_8);
  }

  private static byte[] packed(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return bytes.toByteArray();
  }
}
