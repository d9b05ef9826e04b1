package org.denbun.registry.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.denbun.proposition.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fits to an affair of the tests, by the command. */
class EvidenceCommandTest {

  private static final String AFFAIR =
      """
      {"id": "bridge", "articles": [
        {"id": "a", "publisher": "東都新報", "published": "2026-04-02", "language": "ja",
         "text": "北浜市は2日、市内の橋を閉鎖すると発表した。橋は1970年に架けられた。"},
        {"id": "b", "publisher": "西海日報", "published": "2026-04-03", "language": "ja",
         "text": "北浜市の幹部は3日、橋を閉鎖すると明らかにした。市は駐車場も広げる。"}],
       "propositions": [{"statement": "北浜市は橋を閉鎖する", "supports": [
        {"article": "a", "quote": "市内の橋を閉鎖する", "stance": "affirm"},
        {"article": "b", "quote": "橋を閉鎖する", "stance": "affirm"}]}]}
      """;

  @TempDir Path folder;

  @Test
  void eachKindOfEvidenceHasItsWeight() throws IOException {
    String table = fitted("a", file(), file());
    assertEquals(
        Arrays.stream(Evidence.values()).map(Evidence::name).collect(Collectors.joining(" "))
            + " INTERCEPT",
        table
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t")[0])
            .collect(Collectors.joining(" ")));
    assertTrue(weight(table, "SAID") > 0, table);
    assertTrue(weight(table, "INTERCEPT") < 0, table);
  }

  @Test
  void theFilesAreNamedWithTheirHashesAndHowOftenTheyCount() throws IOException {
    String line = fitted("a", file(), file()).lines().skip(1).findFirst().orElseThrow();
    assertTrue(line.matches("# [0-9a-f]{64} {2}2 {2}.*affair.json"), line);
  }

  @Test
  void theSameFilesMakeTheSameWeights() throws IOException {
    assertEquals(fitted("a", file()), fitted("b", file()));
  }

  @Test
  void withoutFilesItSaysWhatItTakes() {
    var command = new EvidenceCommand();
    assertThrows(IllegalArgumentException.class, () -> command.run(List.of("--to", "x")));
    assertThrows(IllegalArgumentException.class, () -> command.run(List.of("a.json", "--to")));
  }

  private String file() throws IOException {
    return Files.writeString(folder.resolve("affair.json"), AFFAIR).toString();
  }

  private String fitted(String name, String... files) throws IOException {
    Path to = Files.createDirectories(folder.resolve(name));
    List<String> words = new ArrayList<>(List.of(files));
    words.addAll(List.of("--to", to.toString()));
    new EvidenceCommand().run(words);
    return Files.readString(to.resolve("evidence.tsv"));
  }

  private static double weight(String table, String name) {
    return table
        .lines()
        .filter(line -> line.startsWith(name + "\t"))
        .mapToDouble(line -> Double.parseDouble(line.split("\t")[1]))
        .sum();
  }
}
