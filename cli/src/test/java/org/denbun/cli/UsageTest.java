package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(strings = {"--help", "help", "help trace", "trace --help", "eval --help"})
  void helpIsPrinted(String words) {
    Run run = Run.of(words.split(" "));
    assertEquals(0, run.status());
    assertTrue(run.out().contains("Usage: denbun"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void versionNamesTheJavaItRunsOn() {
    Run run = Run.of("--version");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("denbun "), run.out());
  }

  @Test
  void unknownOptionIsWrongUsageAndTheRightOneIsOffered() {
    assertWrong(
        "denbun trace: Unknown option: '--publishr'", Run.of("trace", "--publishr", "x", "a.txt"));
    assertTrue(Run.of("trace", "--publishr", "x").err().contains("--publisher"));
  }

  @Test
  void badDateIsWrongUsage() {
    assertWrong(
        "denbun trace: --published: \"5.9.2023\" is not a date",
        Run.of("trace", "--published", "5.9.2023", "a.txt"));
    assertWrong(
        "denbun trace: --published: \"2023-02-30\" is not a date",
        Run.of("trace", "--published", "2023-02-30", "a.txt"));
  }

  @Test
  void unknownLanguageIsWrongUsageAndTheKnownOnesAreNamed() {
    assertWrong(
        "denbun trace: --language: \"zz\" is none that Denbun reads: ja",
        Run.of("trace", "--language", "zz", "a.txt"));
  }

  @Test
  void missingOrUnknownCommandIsWrongUsage() {
    assertWrong("denbun: a command is missing", Run.of());
    assertWrong("denbun: Unmatched argument", Run.of("trac"));
  }

  @Test
  void unknownFormatIsWrongUsageAndTheKnownOnesAreNamed() {
    Run run = Run.of("trace", "--format", "xml");
    assertWrong("denbun trace: Invalid value for option '--format': \"xml\" is none of text,", run);
    assertTrue(run.err().contains("text, json, jsonl, geojson, ics\n"), run.err());
    assertWrong(
        "denbun trace: Invalid value for option '--color': \"red\" is none of auto, always, never",
        Run.of("trace", "--color", "red"));
  }

  @Test
  void helpAndCompletionKnowTheFormats() {
    assertTrue(Run.of("trace", "--help").out().contains("text, json, jsonl, geojson, ics"));
    String script = Run.of("generate-completion").out();
    assertTrue(script.contains("\"geojson\" \"ics\""), script);
  }

  @Test
  void nothingToReadOnATerminalIsWrongUsage() {
    assertWrong("denbun trace: which FILE?", Run.of(new byte[0], Set.of("in"), "trace"));
  }

  @Test
  void evalWithoutAFileIsWrongUsage() {
    assertWrong("denbun eval: Missing required parameter", Run.of("eval"));
    assertWrong("denbun eval: --accept-floors goes", Run.of("eval", "a", "--accept-floors"));
    assertWrong("denbun eval: --predicted goes", Run.of("eval", "a", "b", "--predicted", "c"));
  }

  private static void assertWrong(String message, Run run) {
    assertEquals(2, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(message), run.err());
    assertTrue(run.err().contains("--help'."), run.err());
  }
}
