package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Holds every source to google-java-format.
 *
 * <p>A test, not a plugin, because the formatter reads Java 21 only on a JDK that does: the tests
 * run on the toolchain's, plugins on Maven's own.
 */
class FormatTest {

  private static final boolean APPLY = "apply".equals(System.getProperty("denbun.format"));

  private final Project project = Project.here();
  private final Formatter formatter = new Formatter();

  @Test
  void everySourceIsFormatted() throws Exception {
    List<String> unformatted = new ArrayList<>();
    for (Path file : project.sources()) {
      settle(file).ifPresent(unformatted::add);
    }
    assertFalse(project.sources().isEmpty());
    assertEquals(List.of(), unformatted, "mvn -q -Pformat test puts these in order");
  }

  @Test
  void noticesWhatIsOutOfOrder() throws Exception {
    assertFalse(isFormatted("class  Loose{}\n"));
  }

  /** What is wrong with a file, after it was put in order where that is asked for. */
  private Optional<String> settle(Path file) throws IOException {
    String source = Files.readString(file);
    try {
      if (APPLY && !isFormatted(source)) {
        Files.writeString(file, formatter.formatSourceAndFixImports(source));
      }
      return APPLY || isFormatted(source) ? Optional.empty() : Optional.of(project.name(file));
    } catch (FormatterException e) {
      return Optional.of(project.name(file) + ":" + e.getMessage());
    }
  }

  private boolean isFormatted(String source) throws FormatterException {
    return formatter.formatSourceAndFixImports(source).equals(source);
  }
}
