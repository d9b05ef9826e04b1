package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import org.denbun.Copy;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the command (SIGKILL) while it adds, nearly always in the midst of a transaction: {@code
 * -Ddenbun.kills=200} for more of them, {@code -Ddenbun.kills.archive=embedded} or {@code
 * jdbc:postgresql:…} for PostgreSQL.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("denbun.kills", 4);
  private static final int MANY = 20;

  /** Every other is a copy of the one before it. */
  private static final int ARTICLES = 800;

  private static final long SEED = 20260305;
  private static final String PARTS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
  private static final int PARTS_NAMED = 40;

  /** From the start of the JVM until all is added, on a machine that has much else to do. */
  private static final int PATIENCE_SECONDS = 300;

  private static final int TRANSACTIONS_BEFORE = 3;
  private static final int ANY_MOMENT = 8;
  private static final long ANY_MILLIS = 6000;

  @TempDir private Path folder;

  private final Random lot = new Random(SEED);
  private long transactionNanos = TimeUnit.MILLISECONDS.toNanos(20);

  @Test
  void whateverTheMomentNothingIsLostOrHalf() throws Exception {
    String given = System.getProperty("denbun.kills.archive", "");
    if (given.equals("embedded")) {
      try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
        kill(server.getJdbcUrl("postgres", "postgres"));
      }
    } else {
      kill(given.isEmpty() ? folder.resolve("killed.db").toString() : given);
    }
  }

  private void kill(String address) throws Exception {
    String input = input();
    Archive.openOrMake(address).close();
    int before = 0;
    int amidst = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      amidst += killed(input, address) ? 1 : 0;
      int now = intact(address);
      assertTrue(now >= before, "lost " + (before - now) + " articles");
      before = now;
      if (now == ARTICLES) {
        before = 0;
        emptied(address);
      }
      if (kill % MANY == 0 || kill == KILLS) {
        System.getLogger("denbun")
            .log(System.Logger.Level.INFO, amidst + " of " + kill + " amidst a transaction");
      }
    }
    assertTrue(KILLS < MANY || 10 * amidst > KILLS, amidst + " of " + KILLS);
    Run completed = Run.of("add", input, "--archive", address);
    assertEquals(0, completed.status(), completed.err());
    assertEquals(ARTICLES, intact(address));
  }

  /** Whether a transaction was under way right before the end. */
  private boolean killed(String input, String address) throws Exception {
    Process adding = command("add", input, "--archive", address);
    boolean amidst = false;
    try (var watch = new WriteWatch(address)) {
      if (lot.nextInt(ANY_MOMENT) == 0) {
        adding.waitFor(lot.nextLong(ANY_MILLIS), TimeUnit.MILLISECONDS);
      } else {
        awaitTransactions(lot.nextInt(TRANSACTIONS_BEFORE), watch, adding);
        awaitWithin(watch, adding);
      }
      amidst = watch.isWriting() && adding.isAlive();
    } finally {
      adding.destroyForcibly();
      assertTrue(adding.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    return amidst;
  }

  private void awaitTransactions(int number, WriteWatch watch, Process adding) throws Exception {
    for (int seen = 0; seen < number && adding.isAlive(); seen++) {
      await(true, watch, adding);
      long begun = System.nanoTime();
      await(false, watch, adding);
      transactionNanos = System.nanoTime() - begun;
    }
  }

  /** Until a moment drawn by lot within a transaction; where it is over by then, within another. */
  private void awaitWithin(WriteWatch watch, Process adding) throws Exception {
    boolean within = false;
    while (!within && adding.isAlive()) {
      await(true, watch, adding);
      TimeUnit.NANOSECONDS.sleep(lot.nextLong(Math.max(1, transactionNanos)));
      within = watch.isWriting();
    }
  }

  private static void await(boolean writing, WriteWatch watch, Process adding) throws Exception {
    while (adding.isAlive() && watch.isWriting() != writing) {
      TimeUnit.MICROSECONDS.sleep(500);
    }
  }

  /** How many articles there are, each of which has all that belongs to it. */
  private static int intact(String address) {
    try (Archive archive = Archive.openOrMake(address)) {
      int articles = archive.count();
      assertEquals(articles, count(archive, "SELECT count(*) FROM reading"));
      assertEquals(articles, count(archive, "SELECT count(*) FROM statement"));
      assertEquals(articles, count(archive, "SELECT count(DISTINCT article) FROM fingerprint"));
      assertEquals(articles, archive.search("倉庫", ARTICLES + 1).size());
      archive.each((entry, reading) -> {
        assertEquals(1, reading.claims().size());
        linked(archive, entry);
      });
      if (!address.startsWith("jdbc:")) {
        assertEquals("ok", text(archive, "PRAGMA integrity_check"));
      }
      return articles;
    }
  }

  /** A copy leads to its original, which was added before it. */
  private static void linked(Archive archive, Entry entry) {
    int number = Integer.parseInt(entry.article().id().substring(1));
    List<String> of = archive.copies(entry).stream().map(Copy::of).toList();
    assertEquals(number % 2 == 0 ? List.of() : List.of("a" + (number - 1)), of, entry::toString);
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
    int original = number - number % 2;
    var parts = new StringBuilder();
    new Random(original)
        .ints(PARTS_NAMED, 0, PARTS.length())
        .forEach(part -> parts.append(PARTS.charAt(part)));
    String text = original + "番の倉庫を北浜市が建て替えると市長が発表した。部品は" + parts + "。";
    return "{\"id\":\"a%d\",\"text\":\"%s\",\"publisher\":\"%s新聞\",\"published\":\"2026-03-0%dT00:00:00Z\"}"
        .formatted(number, text, number % 2 == 0 ? "南浜" : "北原", 1 + number % 2);
  }

  private static Process command(String... words) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command =
        new ArrayList<String>(
            List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp"));
    command.add(Objects.requireNonNull(System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
