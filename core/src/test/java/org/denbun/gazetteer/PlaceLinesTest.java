package org.denbun.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PlaceLinesTest {

  private static final String ABA = "Aba\t\tgeonames:1\tCITY\tXX\tXX.1\t5\t1.5\t-2\n";
  private static final String ABAN = "Aban\tAba\tgeonames:1\tCITY\tXX\tXX.1\t5\t1.5\t-2\n";

  @Test
  void aNameIsFoundWholeOnly() throws IOException {
    PlaceLines lines = PlaceLines.of(packed(PlaceLines.HEADER + "2\n" + ABA + ABAN));
    assertEquals(List.of("Aba"), lines.named("Aba").stream().map(PlaceEntry::name).toList());
    assertEquals(List.of("Aba"), lines.named("Aban").stream().map(PlaceEntry::name).toList());
    assertEquals(List.of(), lines.named("Ab"));
    assertTrue(lines.hasPrefix("Ab"));
    assertFalse(lines.has("Ab"));
    assertFalse(lines.hasPrefix("Abo"));
  }

  @Test
  void anEntryHasAllThatItsLineSays() throws IOException {
    PlaceEntry entry =
        PlaceLines.of(packed(PlaceLines.HEADER + "1\n" + ABA)).named("Aba").getFirst();
    assertEquals(
        new PlaceEntry("Aba", "geonames:1", PlaceKind.CITY, 1.5, -2, "XX", "XX.1", 5), entry);
  }

  @Test
  void aListThatIsCutOffIsRefused() throws IOException {
    byte[] whole = packed(PlaceLines.HEADER + "2\n" + ABA + ABAN);
    assertThrows(IOException.class, () -> PlaceLines.of(Arrays.copyOf(whole, whole.length - 9)));
    assertThrows(IOException.class, () -> PlaceLines.of(new byte[0]));
  }

  @Test
  void aListThatIsNoneIsRefused() throws IOException {
    assertRefused("Aba\n", "does not begin");
    assertRefused("", "does not begin");
    assertRefused(PlaceLines.HEADER + "3\n" + ABA, "not as many");
    assertRefused(PlaceLines.HEADER + "2\n" + ABAN + ABA, "not in order");
  }

  private static void assertRefused(String text, String why) {
    IOException refused = assertThrows(IOException.class, () -> PlaceLines.of(packed(text)));
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
