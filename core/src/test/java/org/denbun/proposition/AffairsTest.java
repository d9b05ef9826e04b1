package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffairsTest {

  private static final List<String> AFFAIRS = List.of("border", "merger", "transfer", "tunnel");

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
    assertTrue(figures.numbers >= 18, figures::toString);
    assertTrue(figures.verdicts >= 19, figures::toString);
    assertTrue(figures.flags >= 19, figures::toString);
  }
}
