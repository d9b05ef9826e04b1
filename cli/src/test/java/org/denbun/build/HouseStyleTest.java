package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Habits of the house that a machine can hold its sources to. */
class HouseStyleTest {

  private static final Pattern EMPTY_NAME =
      Pattern.compile("(Utils?|Helpers?|Managers?|Impl)\\.java$");
  private static final Pattern OPTIONAL_FIELD =
      Pattern.compile("(?m)^ *(private|final|static)[^(=;]*\\bOptional<[^(=;]*[=;]");

  private final Project project = Project.here();

  @Test
  void everyPackageIsNullMarked() {
    assertEquals(List.of(), folders().stream().filter(folder -> !isNullMarked(folder)).toList());
  }

  @Test
  void namesSayWhatAThingIs() {
    assertEquals(
        List.of(),
        project.sources().stream().filter(file -> hasEmptyName(file.toString())).toList());
  }

  @Test
  void noFieldIsOptional() throws IOException {
    for (Path file : project.mainSources()) {
      assertTrue(!OPTIONAL_FIELD.matcher(Files.readString(file)).find(), project.name(file));
    }
  }

  @Test
  void theseChecksCanFail() throws IOException {
    assertTrue(hasEmptyName("StringUtils.java"));
    assertTrue(OPTIONAL_FIELD.matcher("  private final Optional<Span> cue;").find());
    assertTrue(!isNullMarked(project.root()));
  }

  private List<Path> folders() {
    return project.mainSources().stream().map(Path::getParent).distinct().toList();
  }

  private static boolean hasEmptyName(String file) {
    return EMPTY_NAME.matcher(file).find();
  }

  private static boolean isNullMarked(Path folder) {
    Path info = folder.resolve("package-info.java");
    try {
      return Files.isRegularFile(info) && Files.readString(info).contains("@NullMarked");
    } catch (IOException e) {
      throw new AssertionError("cannot read " + info, e);
    }
  }
}
