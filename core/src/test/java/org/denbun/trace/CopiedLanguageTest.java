package org.denbun.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing hangs on a language's code: a copy of a folder reads as the folder does. */
class CopiedLanguageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path FOLDER = ROOT.resolve("languages/src/main/resources/languages/ja");

  @Test
  void aCopyUnderAnotherCodeReadsTheSame(@TempDir Path folder) throws IOException {
    copy(folder.resolve("qj"));
    Tracer copied = Tracer.create(Languages.in(folder));
    int claims = 0;
    for (String text : texts()) {
      Reading reading = copied.trace(Article.of("a", text));
      Reading original = Tracer.create().trace(Article.of("a", text));
      assertEquals("qj", reading.language());
      claims += original.claims().size();
      assertEquals(original.claims(), reading.claims());
      assertEquals(original.marked(), reading.marked());
      assertEquals(original.origins(), reading.origins());
    }
    assertTrue(claims > 20);
  }

  private static void copy(Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("samples"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    for (String line : Files.readAllLines(ROOT.resolve("gold/ja-own.gold.jsonl"))) {
      texts.add(new ObjectMapper().readTree(line).path("text").asText());
    }
    return texts;
  }
}
