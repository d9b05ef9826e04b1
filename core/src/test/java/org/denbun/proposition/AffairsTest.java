package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffairsTest {

  private static final List<String> AFFAIRS = List.of("border", "merger", "transfer", "tunnel");

  /** Of those in gold/affairs: the first and the last. */
  private static final int FIRST = 7;

  private static final int LAST = 40;

  private static final Path GOLD = Path.of("..", "gold", "affairs");

  @Test
  void affairsAreAnsweredAsWellAsBefore() throws IOException {
    AffairFigures figures = new AffairFigures();
    for (String affair : AFFAIRS) {
      try (InputStream in = Affair.class.getResourceAsStream("/affairs/dev-" + affair + ".json")) {
        figures.add(Affair.read(in));
      }
    }
    assertEquals(20, figures.asked);
    assertTrue(figures.found >= 20, figures::toString);
    assertTrue(figures.numbers >= 17, figures::toString);
    assertTrue(figures.verdicts >= 18, figures::toString);
    assertTrue(figures.flags >= 19, figures::toString);
  }

  @Test
  void affairsOfTenArticlesAreAnsweredAsWellAsBefore() throws IOException {
    AffairFigures figures = new AffairFigures();
    for (Affair affair : affairs()) {
      figures.add(affair);
    }
    assertEquals(259, figures.asked);
    assertTrue(figures.found >= 247, figures::toString);
    assertTrue(figures.numbers >= 183, figures::toString);
    assertTrue(figures.verdicts >= 208, figures::toString);
    assertTrue(figures.flags >= 218, figures::toString);
  }

  @Test
  void whatIsSaidOfOthersIsAffirmedNoOftenerThanBefore() throws IOException {
    SwappedNames swapped = new SwappedNames();
    for (Affair affair : affairs()) {
      swapped.add(affair);
    }
    assertTrue(swapped.affirmed <= 0.46 * swapped.asked, swapped::toString);
  }

  private static List<Affair> affairs() throws IOException {
    List<Affair> affairs = new ArrayList<>();
    for (int affair = FIRST; affair <= LAST; affair++) {
      try (InputStream in = Files.newInputStream(GOLD.resolve("%02d.json".formatted(affair)))) {
        affairs.add(Affair.read(in));
      }
    }
    return affairs;
  }
}
