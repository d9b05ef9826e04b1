package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents point at is there. */
class DocumentsTest {

  private final Path root = Project.here().root();
  private final Mentions mentions = new Mentions(root);

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "README.ja.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"})
  void everythingMentionedExists(String document) throws IOException {
    assumeTrue(Files.exists(root.resolve(document)), document + " is not written yet");
    List<String> mentioned = mentions.in(Files.readString(root.resolve(document)));
    assertFalse(mentioned.isEmpty(), document + " leads nowhere, or its links are not seen");
    assertEquals(List.of(), mentioned.stream().filter(name -> !mentions.exists(name)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "see [the plan](docs/gone.md#why 'why');docs/gone.md",
        "run `./gone trace`;./gone",
        "the rules in `languages/gone/rules.tsv`;languages/gone/rules.tsv",
        "`Gone.java` says why;Gone.java",
        "as `GONE.md` has it;GONE.md"
      })
  void whatIsGoneIsMissed(String document, String gone) {
    assertEquals(List.of(gone), mentions.in(document));
    assertFalse(mentions.exists(gone));
  }

  @Test
  void aCommandIsReadWordByWord() {
    String document = "```\n./denbun trace cli/pom.xml --published 2023-09-05\n```";
    assertEquals(List.of("./denbun", "cli/pom.xml"), mentions.in(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`languages/<code>/`",
        "`text/html`",
        "`FILE.jsonl`",
        "`../elsewhere/x.txt`",
        "`cli/target/gone`",
        "[a](#b)"
      })
  void whatIsNoPathIsLeftAlone(String document) {
    assertEquals(List.of(), mentions.in(document));
  }
}
