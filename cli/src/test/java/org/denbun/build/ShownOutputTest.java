package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denbun.cli.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what the command prints. */
class ShownOutputTest {

  private static final Set<String> WITHOUT_ARCHIVE = Set.of("trace", "eval");

  @TempDir private static Path folder;

  private final Path root = Project.here().root();

  @BeforeAll
  static void addTheSampleAffair() {
    Path samples = Project.here().root().resolve("samples");
    String affair = samples.resolve("affair.json").toString();
    assertEquals(0, Run.of("add", affair, "--archive", archive()).status());
  }

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
    List<String> words = new ArrayList<>(command.stream().map(this::word).toList());
    if (!WITHOUT_ARCHIVE.contains(command.getFirst())) {
      words.addAll(List.of("--archive", archive()));
    }
    return Run.of(words.toArray(String[]::new));
  }

  private static String archive() {
    return folder.resolve("shown.db").toString();
  }

  /** A file is named from the root, where a reader stands. */
  private String word(String word) {
    return word.contains("/") ? root.resolve(word).toString() : word;
  }
}
