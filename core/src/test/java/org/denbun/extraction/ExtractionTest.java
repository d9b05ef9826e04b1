package org.denbun.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.denbun.Article;
import org.denbun.extraction.Extracted.Found;
import org.denbun.extraction.Extracted.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ExtractionTest {
  @Test
  void textIsKeptAsGiven() {
    String text = "一行目\r\n\r\n 二行目\u0000\n";
    assertEquals(List.of(new Found(Article.of("a.txt", text))), extract("a.txt", text));
  }

  @Test
  void jsonLineGivesAllThatIsKnown() {
    String line =
        "{\"id\":\"x\",\"text\":\"男\",\"headline\":\"h\",\"publisher\":\"p\",\"claims\":[{\"id\":1}],"
            + "\"published\":\"2024-05-01T10:00:00+09:00\",\"language\":\"ja\",\"url\":\"u\"}";
    var article = new Article("x", "男", "h", "p", "2024-05-01T10:00:00+09:00", "ja", "u");
    assertEquals(List.of(new Found(article)), extract("a.jsonl", line));
  }

  @Test
  void jsonLineWithoutIdIsNamedByItsPlace() {
    assertEquals(
        List.of(found("a.jsonl:1", "一"), found("a.jsonl:3", "二"), found("7", "三")),
        extract(
            "a.jsonl",
            "{\"text\":\"一\"}\n\n{\"text\":\"二\",\"id\":null}\n{\"text\":\"三\",\"id\":7}"));
  }

  @Test
  void brokenLineIsToldAndTheOthersAreRead() {
    List<Extracted> extracted =
        extract("a.jsonl", "{\"text\":\"一\"}\n{\"text\":\n{\"text\":\"三\"}\n");
    assertEquals(found("a.jsonl:1", "一"), extracted.get(0));
    assertTrue(refusal(extracted.get(1)).startsWith("a.jsonl:2: broken JSON at column"));
    assertEquals(found("a.jsonl:3", "三"), extracted.get(2));
  }

  @Test
  void eachLineSaysWhatIsWrongWithIt() {
    assertRefused("a.jsonl:1: no \"text\"", "{\"id\":\"x\"}");
    assertRefused("a.jsonl:1: \"text\" is not a string", "{\"text\":[1,{\"a\":2}]}");
    assertRefused("a.jsonl:1: \"text\" is empty", "{\"text\":\" \"}");
    assertRefused("a.jsonl:1: not a JSON object", "[1]");
    assertRefused("a.jsonl:1: more than one JSON object on the line", "{\"text\":\"x\"} {}");
    assertRefused(
        "a.jsonl:1: " + Published.complaint("2024-02-30"),
        "{\"text\":\"x\",\"published\":\"2024-02-30\"}");
  }

  @Test
  void eachLineMayHaveACharsetOfItsOwn() throws IOException {
    String line = "{\"id\":\"x\",\"text\":\"男は逃げたという\"}\n";
    var bytes = new ByteArrayOutputStream();
    bytes.write(line.getBytes(StandardCharsets.UTF_8));
    bytes.write(line.getBytes("windows-31j"));
    Extracted found = found("x", "男は逃げたという");
    assertEquals(List.of(found, found), extract("a.jsonl", bytes.toByteArray()));
  }

  @Test
  void loneSurrogateFromAnEscapeIsReplacedOneForOne() {
    assertEquals(
        List.of(found("x", "a\uFFFDb\u0000😀")),
        extract("a.jsonl", "{\"id\":\"x\",\"text\":\"a\\ud800b\\u0000\\ud83d\\ude00\"}"));
  }

  @Test
  void jsonMayHoldOneArticleOrAnArray() {
    assertEquals(List.of(found("a.json", "一")), extract("a.json", "{\n\"text\": \"一\"}"));
    assertEquals(
        List.of(found("a.json#1", "一"), found("b", "二")),
        extract("a.json", "[{\"text\":\"一\"},{\"text\":\"二\",\"id\":\"b\"}]"));
  }

  @Test
  void anObjectMayHoldAGroupOfArticles() {
    assertEquals(
        List.of(found("a.json#1", "一"), found("b", "二")),
        extract(
            "a.json",
            "{\"id\":\"g\",\"articles\":[{\"text\":\"一\"},{\"id\":\"b\",\"text\":\"二\"}],\"more\":[1]}"));
  }

  @Test
  void anArticleThatNamesOthersIsNoGroup() {
    assertEquals(
        List.of(found("b", "二")),
        extract("a.json", "{\"articles\":[\"x\",[1]],\"id\":\"b\",\"text\":\"二\"}"));
  }

  @Test
  void brokenJsonNamesTheLine() {
    List<Extracted> extracted = extract("a.json", "[{\"text\":\"一\"},\n{\"text\":}]");
    assertEquals(found("a.json#1", "一"), extracted.get(0));
    assertTrue(refusal(extracted.get(1)).startsWith("a.json:2: broken JSON"));
  }

  @Test
  void deeplyNestedJsonIsRefused() {
    String deep = "{\"text\":\"x\",\"claims\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertTrue(refusal(extract("a.jsonl", deep).getFirst()).contains("broken JSON"));
  }

  @Test
  void emptyInputIsRefused() {
    for (String name : List.of("a.txt", "a.html", "a.json", "a.jsonl", "-")) {
      assertEquals(name + ": empty", refusal(extract(name, "").getFirst()));
    }
  }

  @Test
  void binaryIsRefused() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    assertEquals("a.txt: binary, not text", refusal(extract("a.txt", bytes).getFirst()));
    assertEquals("a.txt: binary, not text", refusal(extract("a.txt", new byte[9]).getFirst()));
  }

  @Test
  void missingFileAndFolderAreRefused() {
    var extracted = new ArrayList<Extracted>();
    new Extraction(Given.NOTHING).file("no/such.txt", extracted::add);
    new Extraction(Given.NOTHING).file("/", extracted::add);
    assertEquals("no/such.txt: no such file", refusal(extracted.get(0)));
    assertEquals("/: a directory, not a file", refusal(extracted.get(1)));
  }

  @Test
  void whatIsGivenWins() {
    var extracted = new ArrayList<Extracted>();
    new Extraction(new Given("h", "p", "2024-05-01", null))
        .stream(
            "a.jsonl",
            in("{\"id\":\"x\",\"text\":\"男\",\"publisher\":\"q\",\"language\":\"ja\"}".getBytes()),
            extracted::add);
    var article = new Article("x", "男", "h", "p", "2024-05-01", "ja", null);
    assertEquals(List.of(new Found(article)), extracted);
  }

  @Test
  void lineOfTwentyMegabytesIsReadInLinearTime() {
    String text = "男は「逃げた」と述べた。".repeat(600_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertEquals(
                List.of(found("x", text)),
                extract("a.jsonl", "{\"id\":\"x\",\"text\":\"" + text + "\"}")));
  }

  @Test
  void linesAreHandedOverBeforeTheInputEnds() {
    // an input that never ends can only be read one line at a time
    var endless =
        new InputStream() {
          private int at;
          private final byte[] line = "{\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8);

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    var enough = new IllegalStateException("enough");
    var count = new int[1];
    var thrown =
        Assertions.assertThrows(
            IllegalStateException.class,
            () ->
                new Extraction(Given.NOTHING)
                    .stream(
                        "a.jsonl",
                        endless,
                        found -> {
                          count[0]++;
                          if (count[0] == 100_000) {
                            throw enough;
                          }
                        }));
    assertEquals(enough, thrown);
  }

  private static void assertRefused(String message, String line) {
    assertEquals(message, refusal(extract("a.jsonl", line + "\n").getFirst()));
  }

  private static String refusal(Extracted extracted) {
    return ((Refused) extracted).trouble().toString();
  }

  private static Extracted found(String id, String text) {
    return new Found(Article.of(id, text));
  }

  private static List<Extracted> extract(String name, String content) {
    return extract(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Extracted> extract(String name, byte[] content) {
    var extracted = new ArrayList<Extracted>();
    new Extraction(Given.NOTHING).stream(name, in(content), extracted::add);
    return extracted;
  }

  private static InputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }
}
