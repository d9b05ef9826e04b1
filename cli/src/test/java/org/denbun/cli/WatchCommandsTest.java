package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a statement when the sample affair comes in. */
class WatchCommandsTest {
  private static final String MET = "両首脳がボストチヌイ宇宙基地で会談した";

  @TempDir private Path folder;

  @Test
  void whatHappensIsToldOnceAndListed() {
    Run made = run("watch", "add", MET);
    assertEquals(
        "1  \u201C" + MET + "\u201D\n    0 independent origins \u00B7 unsupported\n", made.out());
    assertEquals(0, run("watch", "add", "--source", "ロシア大統領府").status());
    Run added = run("add", "../samples/affair.json");
    assertTrue(added.out().contains("watch 1: new origin: ロシア大統領府 (ロシア政府); now 2"), added.out());
    Run again = run("add", "../samples/affair.json");
    assertTrue(!again.out().contains("watch 1"), again.out());
    String listed = run("watch", "list").out();
    assertTrue(listed.contains("2 independent origins \u00B7 independent"), listed);
    assertTrue(listed.contains("new origin: 朝鮮中央通信 (北朝鮮政府)"), listed);
    assertTrue(run("watch", "list", "--format", "json").out().contains("\"count\": 2"));
    assertEquals("removed watch 1\n", run("watch", "remove", "1").out());
    assertEquals(1, run("watch", "remove", "1").status());
  }

  @Test
  void wrongUsageIsTold() {
    assertEquals(2, run("watch").status());
    assertEquals(2, run("watch", "add").status());
    assertEquals(2, run("watch", "add", MET, "--source", "x").status());
    Run address = run("watch", "add", MET, "--webhook", "ftp://x/");
    assertEquals(2, address.status());
    assertTrue(address.err().contains("no address of the web"), address.err());
    assertTrue(run("watch", "list").err().contains("there is no archive"), "made by a mistake");
    assertEquals(0, run("add", "../samples/plan.txt").status());
    assertEquals("nothing is watched\n", run("watch", "list").out());
  }

  private Run run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    if (words.length > 1) {
      all.addAll(List.of("--archive", folder.resolve("watch.db").toString()));
    }
    return Run.of(all.toArray(String[]::new));
  }
}
