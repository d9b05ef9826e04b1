package org.denbun.key;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.key.Pairs.Pair;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {

  private final Keys keys = new Keys(Languages.packaged().named("ja"));

  @ParameterizedTest
  @CsvSource({"'', 98, 95", "A, 98, 96", "B, 95, 87"})
  void namesMeetAsOftenAsTheyDid(String half, double precision, double recall) throws IOException {
    List<Pair> pairs = Pairs.listed().stream().filter(p -> p.half().contains(half)).toList();
    Pairs found = Pairs.of(pairs, this::meet);
    String figures = "precision %.1f recall %.1f".formatted(found.precision(), found.recall());
    assertAll(
        () -> assertTrue(found.precision() >= precision, figures),
        () -> assertTrue(found.recall() >= recall, figures));
  }

  @Test
  void thereAreAsManyNearMissesAsPairs() throws IOException {
    List<Pair> pairs = Pairs.listed();
    long same = pairs.stream().filter(Pair::same).count();
    assertTrue(same >= 330 && pairs.size() - same >= same);
  }

  @Test
  void noPairStandsTwiceAndNoneInBothSenses() throws IOException {
    List<String> seen = Pairs.listed().stream().map(p -> p.one() + "\t" + p.other()).toList();
    Set<String> twice = new HashSet<>();
    Set<String> once = new HashSet<>();
    seen.stream().filter(names -> !once.add(names)).forEach(twice::add);
    assertEquals(Set.of(), twice);
  }

  private boolean meet(Pair pair) {
    Set<String> shared = new HashSet<>(keys(pair.one()));
    shared.retainAll(keys(pair.other()));
    return !shared.isEmpty();
  }

  private Set<String> keys(String name) {
    String[] cells = name.split("=", 2);
    return keys.of(cells[0], cells.length > 1 ? List.of(cells[1]) : List.of());
  }
}
