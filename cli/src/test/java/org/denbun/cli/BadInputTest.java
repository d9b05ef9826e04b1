package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String NEWS = "県警は「男は逃げた」と発表した。";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.json", "a.jsonl"})
  void emptyFileIsTold(String name) throws IOException {
    assertRefused("empty", file(name, ""));
  }

  @Test
  void missingFileIsTold() {
    assertRefused("no such file", folder.resolve("none.txt").toString());
  }

  @Test
  void folderIsTold() {
    assertRefused("a directory, not a file", folder.toString());
  }

  @Test
  void binaryIsTold() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    assertRefused("binary, not text", file("a.txt", bytes));
  }

  @Test
  void pageWithoutAnArticleIsTold() throws IOException {
    assertRefused("no article found on the page", file("a.html", "<body><script>1</script>"));
  }

  @Test
  void brokenLineIsToldAndTheOthersAreRead() throws IOException {
    String file =
        file("a.jsonl", "{\"id\":\"x\",\"text\":\"男\"}\n{\"id\":\n{\"id\":\"z\",\"text\":\"女\"}\n");
    Run run = Run.of("trace", "--format", "jsonl", file);
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("denbun: " + file + ":2: broken JSON"), run.err());
    assertEquals(2, run.out().lines().count());
    assertTrue(run.out().startsWith("{\"id\":\"x\""));
    assertTrue(run.out().contains("\n{\"id\":\"z\""));
  }

  @Test
  void badDateInALineIsToldAndTheOthersAreRead() throws IOException {
    String file =
        file("a.jsonl", "{\"text\":\"男\",\"published\":\"5/9\"}\n{\"id\":\"z\",\"text\":\"女\"}\n");
    Run run = Run.of("trace", "--format", "jsonl", file);
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("denbun: " + file + ":1: \"5/9\" is not a date"), run.err());
    assertTrue(run.out().startsWith("{\"id\":\"z\""), run.out());
  }

  @Test
  void badFileIsToldAndTheOthersAreRead() throws IOException {
    Run run = Run.of("trace", file("a.txt", NEWS), "none.txt", file("b.txt", NEWS));
    assertEquals(1, run.status());
    assertEquals("denbun: none.txt: no such file\n", run.err());
    assertTrue(run.out().contains("a.txt") && run.out().contains("b.txt"), run.out());
  }

  @Test
  void mixedCharsetIsReadWithAWarning() throws IOException {
    byte[] utf8 = NEWS.repeat(9).getBytes(StandardCharsets.UTF_8);
    byte[] mixed = Arrays.copyOf(utf8, utf8.length + 1);
    mixed[utf8.length] = (byte) 0x93;
    String file = file("a.txt", mixed);
    Run run = Run.of("trace", file);
    assertEquals(0, run.status());
    assertEquals(
        "denbun: " + file + ": 1 place is not valid UTF-8 and read as U+FFFD (read all the same)\n",
        run.err());
  }

  @Test
  void otherCharsetsGiveTheSameReading() throws IOException {
    String utf8 = Run.of("trace", "--format", "json", file("a.txt", NEWS)).out();
    for (String charset : new String[] {"windows-31j", "EUC-JP", "ISO-2022-JP"}) {
      String file = file("a.txt", NEWS.getBytes(charset));
      assertEquals(utf8, Run.of("trace", "--format", "json", file).out(), charset);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"「あ", "あ」』）", "あ\u0000い", "あ?", "\uFFFFあ"})
  void oddTextIsRead(String text) throws IOException {
    assertRead(file("a.txt", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"No Japanese at all.", "「", "」』）", "?", "\uFFFF"})
  void textInNoKnownLanguageIsToldAndHasNoClaims(String text) throws IOException {
    String file = file("a.txt", text);
    Run run = Run.of("trace", "--format", "jsonl", file);
    assertEquals(
        "denbun: " + file + ": in no language that Denbun reads (ja), so without claims\n",
        run.err());
    assertEquals(1, run.status());
    assertTrue(run.out().contains("\"language\":\"und\""), run.out());
  }

  @Test
  void loneSurrogatesAreRead() throws IOException {
    assertRead(file("a.jsonl", "{\"text\":\"県警は\\ud800「\\udc00」と述べた。\"}"));
  }

  @Test
  void deeplyNestedBracketsAreReadInTime() throws IOException {
    String closed = "「".repeat(10_000) + "逃げた" + "」".repeat(10_000) + "と述べた。";
    assertReadInTime(file("a.txt", closed));
    assertReadInTime(file("b.txt", "『「（".repeat(10_000) + NEWS));
  }

  @Test
  void oneLineOfTwentyMegabytesIsReadInTime() throws IOException {
    assertReadInTime(file("a.txt", NEWS.repeat((20 << 20) / (3 * NEWS.length()))));
  }

  private static void assertReadInTime(String file) {
    assertTimeout(Duration.ofSeconds(120), () -> assertRead(file));
  }

  private static void assertRead(String file) {
    Run run = Run.of("trace", "--format", "jsonl", file);
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertEquals(1, run.out().lines().count());
  }

  private static void assertRefused(String message, String file) {
    Run run = Run.of("trace", file);
    assertEquals("denbun: " + file + ": " + message + "\n", run.err());
    assertEquals(1, run.status());
    assertFalse(run.err().contains("\tat "));
    assertEquals("", run.out());
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }
}
