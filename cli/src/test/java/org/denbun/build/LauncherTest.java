package org.denbun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of the launchers that decide, run by the system's shell in a folder of their own. */
class LauncherTest {

  @TempDir Path folder;

  @Test
  void theNewestJdkIsTaken() throws Exception {
    jdk("old", "1.8.0_402");
    jdk("new", "25.0.3");
    jdk("middle", "21");
    assertEquals("new 25", shell("newest_of old new middle; echo $jdk $version"));
  }

  @Test
  void aFolderWithoutJdkIsPassedOver() throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    jdk("real", "22-ea");
    assertEquals("real 22", shell("newest_of empty gone real; echo $jdk $version"));
  }

  @Test
  void anOldJdkThatWasAskedForIsRefused() throws Exception {
    jdk("old", "17.0.15");
    String said = shell("DENBUN_JAVA_HOME=old; find_jdk; echo never here");
    assertEquals("denbun: DENBUN_JAVA_HOME is old: no JDK 21 or newer is there", said);
  }

  @Test
  void aBuildIsFreshUntilASourceChanges() throws Exception {
    project();
    Instant built = Instant.parse("2026-01-01T00:00:00Z");
    file("made/current", built);
    assertEquals("fresh", freshness());
    file("core/src/main/A.java", built.plusSeconds(1));
    assertEquals("stale", freshness());
  }

  @Test
  void whatMavenWritesIsNoSource() throws Exception {
    project();
    file("made/current", Instant.parse("2026-01-01T00:00:00Z"));
    file("languages/target/a.jar", Instant.parse("2026-01-02T00:00:00Z"));
    assertEquals("fresh", freshness());
  }

  @Test
  void nothingBuiltIsNotFresh() throws Exception {
    project();
    assertEquals("stale", freshness());
  }

  private String freshness() throws Exception {
    return shell("home=. made=made; if is_fresh; then echo fresh; else echo stale; fi");
  }

  private void project() throws IOException {
    Instant early = Instant.parse("2025-01-01T00:00:00Z");
    file("pom.xml", early);
    file("core/pom.xml", early);
    file("core/src/main/A.java", early);
    file("languages/ja/cues.tsv", early);
    settle(folder.resolve("core/src/main"), early);
    settle(folder.resolve("languages/ja"), early);
  }

  private void jdk(String name, String version) throws IOException {
    Path javac = file(name + "/bin/javac", Instant.EPOCH);
    assertTrue(javac.toFile().setExecutable(true));
    Files.writeString(
        folder.resolve(name + "/release"),
        "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
  }

  private Path file(String name, Instant time) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    return settle(file, time);
  }

  private static Path settle(Path path, Instant time) throws IOException {
    return Files.setLastModifiedTime(path, FileTime.from(time));
  }

  /** What a command says on either stream, with the launchers' functions at hand. */
  private String shell(String command) throws Exception {
    Path launch = Project.here().root().resolve("launch");
    String script =
        "set -eu; . '%s/jdk.sh'; . '%s/build.sh'; %s".formatted(launch, launch, command);
    Process shell =
        new ProcessBuilder("sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    shell.waitFor();
    return said.strip();
  }
}
