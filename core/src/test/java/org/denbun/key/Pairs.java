package org.denbun.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How often names meet that should, and that should not.
 *
 * @param same pairs of one individual's names
 * @param met those of them that meet
 * @param mistaken pairs that meet and should not
 */
record Pairs(int same, int met, int mistaken) {

  /**
   * Two names.
   *
   * @param half which part of the list they are in
   * @param same whether they are one individual's
   * @param one a name, with a reading after = where it has one
   * @param other another
   */
  record Pair(String half, boolean same, String one, String other) {}

  static List<Pair> listed() throws IOException {
    try (InputStream in = Objects.requireNonNull(Pairs.class.getResourceAsStream("pairs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("half\t"))
          .map(line -> line.split("\t"))
          .map(cells -> new Pair(cells[0], cells[1].equals("same"), cells[3], cells[4]))
          .toList();
    }
  }

  static Pairs of(List<Pair> pairs, Predicate<Pair> meet) {
    int same = (int) pairs.stream().filter(Pair::same).count();
    int met = (int) pairs.stream().filter(pair -> pair.same() && meet.test(pair)).count();
    int mistaken = (int) pairs.stream().filter(pair -> !pair.same() && meet.test(pair)).count();
    return new Pairs(same, met, mistaken);
  }

  double recall() {
    return 100.0 * met / same;
  }

  double precision() {
    return 100.0 * met / Math.max(1, met + mistaken);
  }
}
