package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.denbun.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place list that is not as it must be is an error at the start. */
class PlaceListsTest {

  @TempDir Path folder;

  @Test
  void withoutTheSettingThereAreNoPlaces() {
    assertEquals(Gazetteer.NONE, PlaceLists.of(Folder.at(folder), ""));
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertRefused("places.tsv.gz:1: the place list that language.tsv names is not there");
  }

  @Test
  void aDamagedListIsNamed() throws IOException {
    byte[] whole = packed();
    Files.write(folder.resolve("places.tsv.gz"), Arrays.copyOf(whole, whole.length / 2));
    assertRefused("places.tsv.gz:1: the place list is damaged");
  }

  @Test
  void aPlaceWithoutAPositionIsNamedByItsLine() throws IOException {
    Files.write(folder.resolve("places.tsv.gz"), packed());
    Files.writeString(
        folder.resolve("places-more.tsv"), "name\tlat\tlon\tkind\nAba\tnorth\t2\tcity\n");
    assertRefused("places-more.tsv:2: lat is a number of degrees up to 90: north");
  }

  @Test
  void aCountryWithAnUnknownCodeIsNamedByItsLine() throws IOException {
    Files.write(folder.resolve("places.tsv.gz"), packed());
    Files.writeString(folder.resolve("countries.tsv"), "name\tcode\nAba\tQQ\n");
    assertRefused("countries.tsv:2: no country has the code QQ");
  }

  private void assertRefused(String message) {
    LanguageException refused =
        assertThrows(
            LanguageException.class, () -> PlaceLists.of(Folder.at(folder), "places.tsv.gz"));
    assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.getMessage());
  }

  private static byte[] packed() throws IOException {
    try (InputStream in =
        PlaceListsTest.class.getClassLoader().getResourceAsStream("languages/ja/places.tsv.gz")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
