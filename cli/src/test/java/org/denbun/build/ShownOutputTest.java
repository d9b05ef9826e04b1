package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.denbun.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what the command prints. */
class ShownOutputTest {

  private final Path root = Project.here().root();

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ja.md"})
  void whatIsShownIsPrinted(String document) throws IOException {
    List<ShownOutput> all = ShownOutput.in(Files.readString(root.resolve(document)));
    assertFalse(all.isEmpty(), document + " shows no output");
    for (ShownOutput shown : all) {
      String printed = run(shown.command()).out();
      assertEquals(List.of(), shown.missingFrom(printed), "not in what is printed:\n" + printed);
    }
  }

  @Test
  void whatIsCutMayBeMissingButNotChanged() {
    var shown = new ShownOutput(List.of(), List.of("a\nb", "d"));
    assertEquals(List.of(), shown.missingFrom("a\nb\n\nc\n\nd\n"));
    assertEquals(List.of("a\nb"), shown.missingFrom("a\n\nc\n\nd\n"));
    assertEquals(List.of("d"), shown.missingFrom("d\n\na\nb\n"));
  }

  private Run run(List<String> command) {
    return Run.of(command.stream().map(this::word).toArray(String[]::new));
  }

  /** A file is named from the root, where a reader stands. */
  private String word(String word) {
    return word.contains("/") ? root.resolve(word).toString() : word;
  }
}
