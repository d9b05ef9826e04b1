package org.denbun.event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denbun.language.EventWord.Role;

/** Counts how many parts of the annotated events come out as annotated. */
final class AnnotatedEvents {

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  static AnnotatedEvents read() throws IOException {
    AnnotatedEvents all = new AnnotatedEvents();
    try (InputStream in = AnnotatedEvents.class.getResourceAsStream("events.tsv")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      file.lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
          .forEach(line -> all.row(line.split("\t", -1)));
    }
    return all;
  }

  private void row(String[] cells) {
    List<FoundEvent> found = Found.in(cells[0]);
    FoundEvent event =
        found.stream().filter(e -> e.lemma().equals(cells[1])).findFirst().orElse(null);
    String told = event == null ? found.stream().map(Found::told).toList() + "" : Found.told(event);
    String row = String.join(" ", cells);
    count("predicate", event != null, row, told);
    if (event == null) {
      return;
    }
    count("type", event.type().equals(cells[2]), row, told);
    count("mode", cells[3].equals(event.mode() == null ? "" : event.mode()), row, told);
    count("actor", says(event, Role.ACTOR, cells[4]), row, told);
    count("recipient", says(event, Role.RECIPIENT, cells[5]), row, told);
    count("object", says(event, Role.OBJECT, cells[6]), row, told);
    count("place", says(event, Role.PLACE, cells[7]), row, told);
    count("status", event.status().name().equals(cells[8]), row, told);
  }

  private static boolean says(FoundEvent event, Role role, String cell) {
    return Found.arguments(event, role).equals(cell.replace('|', '+'));
  }

  private void count(String part, boolean right, String row, String told) {
    int[] count = counts.computeIfAbsent(part, p -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      misses.add(part + ": " + row + "\n    " + told);
    }
  }

  /** The share of a part that is right. */
  double share(String part) {
    int[] count = counts.getOrDefault(part, new int[] {0, 1});
    return (double) count[0] / count[1];
  }

  int events() {
    return counts.getOrDefault("predicate", new int[2])[1];
  }

  List<String> misses() {
    return misses;
  }

  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    counts.forEach((part, c) -> told.append(part + " " + c[0] + "/" + c[1] + "\n"));
    return told.toString();
  }
}
