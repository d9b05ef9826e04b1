package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language is a folder of data: no shipped Java source holds a word of one. */
class LanguageStaysInDataTest {

  private final Project project = Project.here();

  @Test
  void noMainSourceHoldsAWordOfALanguage() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : project.mainSources()) {
      Scripts.lines(Files.readString(file))
          .forEach(line -> found.add(project.name(file) + ":" + line));
    }
    assertFalse(project.mainSources().isEmpty());
    assertEquals(List.of(), found, "such words belong under languages/");
  }

  @Test
  void theLanguagesModuleHoldsNoCode() {
    Path languages = project.root().resolve("languages");
    assertEquals(
        List.of(), project.sources().stream().filter(file -> file.startsWith(languages)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"によると\"",
        "'氏'",
        "\"ロシア\"",
        "// ー",
        "\"라고\"",
        "'\\u3042'",
        "\"\\uuu6c0f\"",
        "\"\\uD842\\uDFB7\""
      })
  void aLetterIsFoundHoweverItIsWritten(String planted) {
    assertEquals(List.of(2), Scripts.lines("class A {\n  " + planted + "\n}"));
  }

  @Test
  void latinLettersAndSignsPass() {
    assertEquals(List.of(), Scripts.lines("String s = \"é → \\u0024 \\u005c …\";"));
  }
}
