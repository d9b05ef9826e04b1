package org.denbun.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.denbun.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskMainTest {

  @Test
  void anArchiveIsFilledOnceAndAskedAgain(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("made/ask.db");
    AskMain.measure(Path.of("../samples"), 12, file);
    AskMain.measure(Path.of("../samples"), 12, file);
    try (Archive archive = Archive.open(file.toString())) {
      assertEquals(12, archive.count());
    }
  }
}
