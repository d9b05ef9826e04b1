package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final Pattern ID = Pattern.compile("^\\{\"id\":\"(\\d+)\"", Pattern.MULTILINE);

  @Test
  void idsAndOrderAreKeptOverManyArticles() {
    String in = articles(1_000);
    String ids =
        IntStream.range(0, 1_000).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    Run run = trace(in, "--format", "jsonl");
    assertEquals(
        ids, ID.matcher(run.out()).results().map(m -> m.group(1)).collect(Collectors.joining(" ")));
  }

  @Test
  void sameInputGivesTheSameBytes() {
    assertEquals(trace(articles(50), "--format", "json"), trace(articles(50), "--format", "json"));
  }

  @Test
  void oneArticleIsAnObjectAndSeveralAreAnArray() {
    assertTrue(trace(articles(1), "--format", "json").out().startsWith("{\n  \"id\": \"0\""));
    String several = trace(articles(2), "--format", "json").out();
    assertTrue(several.startsWith("[\n{\n") && several.endsWith("\n}\n]\n"), several);
  }

  @Test
  void oneOfTwoThatIsReadIsAnArrayStill() {
    String in = "{}\n" + articles(1);
    assertTrue(trace(in, "--format", "json").out().startsWith("[\n{"));
    assertTrue(trace(articles(1) + "{}\n", "--format", "json").out().startsWith("[\n{"));
  }

  @Test
  void aMapAndACalendarAreWholeHoweverManyArticlesThereAre() {
    for (int articles : new int[] {1, 2, 50}) {
      assertMap(trace(articles(articles), "--format", "geojson"));
      assertCalendar(trace(articles(articles), "--format", "ics"));
    }
  }

  @Test
  void aMapAndACalendarAreWholeWhereNothingIsRead() {
    for (String in : new String[] {"", "{}\n", "No Japanese at all."}) {
      assertMap(trace(in, "--format", "geojson"));
      assertCalendar(trace(in, "--format", "ics"));
    }
  }

  private static void assertMap(Run run) {
    assertTrue(run.out().startsWith("{\"type\":\"FeatureCollection\",\"features\":["), run.out());
    assertTrue(run.out().matches("(?s).*],\"denbun:unplaced\":\\d+}\n"), run.out());
  }

  private static void assertCalendar(Run run) {
    assertTrue(run.out().startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), run.out());
    assertTrue(run.out().endsWith("\r\nEND:VCALENDAR\r\n"), run.out());
  }

  @Test
  void optionsTellWhatIsKnown() {
    String out =
        trace("男は逃げた。", "--format", "jsonl", "--publisher", "東報", "--published", "2024-05-01")
            .out();
    assertTrue(out.contains("\"publisher\":\"東報\",\"published\":\"2024-05-01\""), out);
  }

  @Test
  void closedPipeEndsTheRunQuietly() {
    Run run = traceTo(failing("Broken pipe"));
    assertEquals(new Run(0, "", ""), run);
  }

  @Test
  void fullDiskIsTold() {
    Run run = traceTo(failing("No space left on device"));
    assertEquals(new Run(1, "", "denbun: cannot write: No space left on device\n"), run);
  }

  private static Run trace(String in, String... options) {
    String[] args =
        Stream.concat(Stream.of("trace", "-"), Stream.of(options)).toArray(String[]::new);
    return Run.of(in.getBytes(StandardCharsets.UTF_8), Set.of(), args);
  }

  private static Run traceTo(OutputStream out) {
    var in = new ByteArrayInputStream(articles(9).getBytes(StandardCharsets.UTF_8));
    return Run.of(in, out, Set.of(), "trace");
  }

  private static String articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            id -> "{\"id\":\"" + id + "\",\"text\":\"" + "男は逃げた。".repeat(id % 7 + 1) + "\"}\n")
        .collect(Collectors.joining());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
