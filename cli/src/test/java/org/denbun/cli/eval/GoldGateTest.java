package org.denbun.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.denbun.cli.Run;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The quality gate: no set may fall below its floor. */
class GoldGateTest {
  @TestFactory
  Stream<DynamicTest> setStaysAboveItsFloor() throws UnusableFile {
    return StreamSupport.stream(Floors.in(Places.FLOORS.toString()).sets().spliterator(), false)
        .map(set -> dynamicTest(set.getFileName().toString(), () -> assertAbove(set)));
  }

  @Test
  void everySetOfTheProjectHasAFloor() throws IOException, UnusableFile {
    var floors = Floors.in(Places.FLOORS.toString());
    try (DirectoryStream<Path> sets = Files.newDirectoryStream(Places.GOLD, "*.gold.jsonl")) {
      sets.forEach(set -> assertNotNull(floors.of(set), () -> set + " has no floor"));
    }
  }

  /** Sets outside the project need not be there; its own must. */
  private static void assertAbove(Path set) {
    Path project = Places.GOLD.toAbsolutePath().normalize();
    assumeTrue(set.startsWith(project) || Files.exists(set), () -> set + " is not here");
    Run run = Run.of("eval", "--floors", Places.FLOORS.toString(), set.toString());
    assertEquals("", run.err());
    assertEquals(0, run.status());
  }
}
