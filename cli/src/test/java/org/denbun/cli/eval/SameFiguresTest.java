package org.denbun.cli.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.denbun.cli.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures, and the claims shown as lost, are those of the shared scorer to the last character. */
class SameFiguresTest {
  private static final Path SCORER = Places.SHARED.resolve("score").resolve("score.py");
  private static final int SEEDS = 6;

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("seeds")
  void spoiltClaimsScoreAlike(int seed) throws Exception {
    assumeTrue(Files.exists(SCORER) && hasPython(), "the scorer or Python is not here");
    for (Path gold : sets()) {
      String spoilt = spoilt(gold, new Random(seed)).toString();
      Run run = Run.of("eval", gold.toString(), "--predicted", spoilt, "--errors", "9999");
      assertEquals("", run.err());
      assertEquals(scored(gold.toString(), spoilt, "--errors", "9999"), run.out());
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  /** All sets there are, and one made of nothing but ties and edges. */
  private List<Path> sets() throws IOException {
    var sets = new ArrayList<Path>();
    for (Path from : List.of(Places.GOLD, Places.SHARED.resolve("gold"))) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(from, "*.gold.jsonl")) {
        found.forEach(sets::add);
      }
    }
    sets.add(Files.writeString(folder.resolve("ties.gold.jsonl"), SpoiltClaims.ties()));
    return sets;
  }

  private Path spoilt(Path gold, Random random) throws IOException {
    var lines = new ArrayList<String>();
    for (String line : Files.readAllLines(gold)) {
      var document = (ObjectNode) SpoiltClaims.MAPPER.readTree(line);
      new SpoiltClaims(random).spoil(document);
      if (random.nextInt(20) > 0) {
        lines.add(document.toString());
      }
    }
    return Files.write(folder.resolve("spoilt.jsonl"), lines);
  }

  private static String scored(String... args) throws IOException, InterruptedException {
    List<String> words =
        Stream.concat(Stream.of("python3", "-X", "utf8", SCORER.toString()), Stream.of(args))
            .toList();
    Process scorer =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var out = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, scorer.waitFor());
    return out;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-V").start().waitFor(10, TimeUnit.SECONDS);
    } catch (IOException none) {
      return false;
    }
  }
}
