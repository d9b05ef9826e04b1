package org.denbun.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.denbun.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  private static final String CLAIM =
      "{\"content\":[[0,5]],\"cue\":[],\"chain\":[{\"mention\":[6,8],\"name\":\"県警\","
          + "\"kind\":\"organisation\"}],\"mode\":\"direct\",\"attitude\":\"report\","
          + "\"certainty\":\"certain\",\"polarity\":\"positive\",\"future\":false}";

  @TempDir private Path folder;
  private String gold = "";
  private String nothing = "";
  private String floors = "";

  @BeforeEach
  void writeSets() throws IOException {
    gold = file("x.gold.jsonl", line(CLAIM));
    nothing = file("nothing.jsonl", line(""));
    floors = folder.resolve("floors.json").toString();
  }

  @Test
  void figuresBelowTheirFloorsFail() {
    assertEquals(0, perfect("--accept-floors").status());
    assertEquals(0, perfect().status());
    Run below = empty();
    assertEquals(1, below.status());
    assertTrue(below.err().contains("x.gold.jsonl: traced 0.00 is below its floor 100.0"));
  }

  @Test
  void floorsRememberTheHashOfTheSet() throws IOException {
    perfect("--accept-floors");
    Files.writeString(Path.of(gold), Files.readString(Path.of(gold)) + "\n");
    Run changed = perfect();
    assertEquals(1, changed.status());
    assertTrue(changed.err().matches("(?s).*its hash [0-9a-f]{64} is not the [0-9a-f]{64} of .*"));
  }

  @Test
  void floorsAreNotLoweredUnasked() throws IOException {
    perfect("--accept-floors");
    String before = Files.readString(Path.of(floors));
    Run refused = empty("--accept-floors");
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("would lower traced from 100.0 to 0.0; --lower allows it"));
    assertEquals(before, Files.readString(Path.of(floors)));
  }

  @Test
  void loweringIsAllowedAndMustBeExplained() {
    perfect("--accept-floors");
    Run lowered = empty("--accept-floors", "--lower");
    assertEquals(0, lowered.status());
    assertTrue(lowered.out().endsWith("CHANGELOG.md must say why.\n"), lowered.out());
    assertEquals(0, empty().status());
  }

  @Test
  void setWithoutFloorsFails() throws IOException {
    Files.writeString(Path.of(floors), "{\"sets\":[]}");
    assertTrue(perfect().err().contains("no floors in " + floors));
  }

  @Test
  void unusableFilesAreTold() throws IOException {
    assertEquals("denbun: " + floors + ": no such file\n", perfect().err());
    String broken = file("broken.jsonl", line(CLAIM) + "{\n");
    assertEquals("denbun: " + broken + ":2: broken JSON\n", Run.of("eval", broken).err());
    String bare = file("bare.jsonl", "{\"id\":\"x\"}\n");
    assertEquals("denbun: " + bare + ":1: no \"id\" and \"claims\"\n", Run.of("eval", bare).err());
    assertEquals("denbun: none: no such file\n", Run.of("eval", "none").err());
    assertEquals(1, Run.of("eval", "none").status());
  }

  private Run perfect(String... options) {
    return eval(gold, options);
  }

  private Run empty(String... options) {
    return eval(nothing, options);
  }

  private Run eval(String predicted, String... options) {
    var args = new ArrayList<>(List.of("eval", gold, "--floors", floors));
    args.addAll(List.of("--predicted", predicted));
    args.addAll(List.of(options));
    return Run.of(args.toArray(String[]::new));
  }

  private static String line(String claims) {
    return "{\"id\":\"a\",\"text\":\"男は逃げた、県警\",\"claims\":[" + claims + "]}\n";
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
