package org.denbun.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.denbun.PlaceCertainty;
import org.junit.jupiter.api.Test;

/** Places in sentences made for it are found where an atlas has them. */
class PlaceTableTest {

  private static final Path TABLE = Path.of("src/test/resources/places/ja.txt");
  private static final double NEAR = 0.3;

  @Test
  void everyPlaceIsWhereAnAtlasHasIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    int places = 0;
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        places += check(MarkedPlaces.of(line), wrong);
      }
    }
    assertTrue(places >= 120, places + " places");
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + places);
  }

  private static int check(MarkedPlaces article, List<String> wrong) {
    List<FoundPlace> found = article.found();
    assertEquals(article.expected().size(), found.size(), article.text());
    for (int i = 0; i < found.size(); i++) {
      if (!fits(found.get(i), article.expected().get(i))) {
        wrong.add(article.expected().get(i) + " but " + found.get(i) + " in " + article.text());
      }
    }
    return found.size();
  }

  private static boolean fits(FoundPlace found, String expected) {
    if (expected.equals("?")) {
      return found.certainty() == PlaceCertainty.OPEN && found.lat() == null;
    }
    if (expected.startsWith("in ")) {
      return found.certainty() == PlaceCertainty.APPROXIMATE
          && found.lat() == null
          && expected.substring(3).equals(found.within());
    }
    String[] degrees = expected.split(",");
    return found.certainty() != PlaceCertainty.OPEN
        && near(found.lat(), Double.parseDouble(degrees[0]))
        && near(found.lon(), Double.parseDouble(degrees[1]));
  }

  private static boolean near(Double found, double expected) {

    return found != null && Math.abs(found - expected) <= NEAR;
  }
}
