package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.denbun.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the command (SIGKILL) while it adds, at moments drawn by lot: {@code -Ddenbun.kills=200}
 * for more of them, {@code -Ddenbun.kills.archive=jdbc:postgresql:…} for another archive.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("denbun.kills", 4);
  private static final int ARTICLES = 2000;
  private static final long SEED = 20260305;

  /** From the start of the JVM until all is added, on a machine that has much else to do. */
  private static final int PATIENCE_SECONDS = 300;

  @TempDir private Path folder;

  @Test
  void whateverTheMomentNothingIsLostOrHalf() throws Exception {
    String input = input();
    String address =
        System.getProperty("denbun.kills.archive", folder.resolve("killed.db").toString());
    var lot = new Random(SEED);
    int before = 0;
    int amidst = 0;
    long whole = TimeUnit.SECONDS.toMillis(6);
    for (int kill = 1; kill <= KILLS; kill++) {
      long begun = System.nanoTime();
      boolean ended = killed(input, address, lot.nextLong(whole));
      if (ended) {
        whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      }
      int now = intact(address);
      assertTrue(now >= before, "lost " + (before - now) + " articles");
      amidst += now > before && now < ARTICLES ? 1 : 0;
      before = now;
      if (now == ARTICLES) {
        before = 0;
        emptied(address);
      } else {
        // Else all would be there after the first few, and nothing be left to interrupt.
        whole += 100;
      }
    }
    System.getLogger("denbun").log(System.Logger.Level.INFO, amidst + " of " + KILLS + " amidst");
    Run completed = Run.of("add", input, "--archive", address);
    assertEquals(0, completed.status(), completed.err());
    assertEquals(ARTICLES, intact(address));
  }

  /** Whether the command ended before its time had come. */
  private static boolean killed(String input, String address, long millis) throws Exception {
    Process adding = command("add", input, "--archive", address);
    boolean amidst = millis % 2 == 0;
    if (amidst) {
      awaitFirst(address, adding);
    }
    boolean ended = adding.waitFor(amidst ? millis / 8 : millis, TimeUnit.MILLISECONDS);
    adding.destroyForcibly();
    assertTrue(adding.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    return ended;
  }

  /** Most of the time goes into the start: half of the moments are drawn from what follows it. */
  private static void awaitFirst(String address, Process adding) throws InterruptedException {
    try (Archive watched = Archive.openOrMake(address)) {
      int before = watched.count();
      while (adding.isAlive() && watched.count() == before) {
        Thread.sleep(1);
      }
    }
  }

  /** How many articles there are, each of which has all that belongs to it. */
  private static int intact(String address) {
    try (Archive archive = Archive.openOrMake(address)) {
      int articles = archive.count();
      assertEquals(articles, count(archive, "SELECT count(*) FROM reading"));
      assertEquals(articles, archive.search("倉庫", ARTICLES + 1).size());
      archive.each((entry, reading) -> assertEquals(1, reading.claims().size()));
      if (!address.startsWith("jdbc:")) {
        assertEquals("ok", text(archive, "PRAGMA integrity_check"));
      }
      return articles;
    }
  }

  private static void emptied(String address) {
    try (Archive archive = Archive.open(address)) {
      IntStream.range(0, ARTICLES).forEach(i -> archive.remove("a" + i));
    }
  }

  private static int count(Archive archive, String question) {
    return archive.read(handle -> handle.createQuery(question).mapTo(Integer.class).one());
  }

  private static String text(Archive archive, String question) {
    return archive.read(handle -> handle.createQuery(question).mapTo(String.class).one());
  }

  private String input() throws IOException {
    String lines =
        IntStream.range(0, ARTICLES).mapToObj(KillTest::line).collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve("in.jsonl"), lines, StandardCharsets.UTF_8).toString();
  }

  private static String line(int number) {
    String text = number + "番の倉庫を北浜市が建て替えると市長が発表した。";
    return "{\"id\":\"a%d\",\"text\":\"%s\"}".formatted(number, text);
  }

  private static Process command(String... words) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command =
        new ArrayList<String>(
            List.of(java.toString(), "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(Objects.requireNonNull(System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
