package org.denbun.copy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.denbun.text.Range;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static long[] of(String text) {
    return Fingerprints.of(version(text, List.of()));
  }

  private static Version version(String text, List<Range> out) {
    return new Version("a", text, null, null, Set.of(), out, List.of());
  }

  @Test
  void spacesPunctuationCaseAndWidthDoNotCount() {
    assertArrayEquals(
        of("The council of 12 towns said on Monday it would close the old harbour"),
        of("ＴＨＥ council of １２ towns said, on Monday:\nit would close \"the old harbour\"."));
  }

  @Test
  void aSharedStretchSharesAFingerprint() {
    int stretch = Fingerprints.GRAM + Fingerprints.WINDOW - 1;
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String shared = letters(random, stretch);
      long[] one = of(letters(random, random.nextInt(60)) + shared + letters(random, 40));
      long[] other = of(letters(random, random.nextInt(60)) + shared + letters(random, 40));
      assertNotEquals(
          0, Arrays.stream(one).filter(f -> Arrays.binarySearch(other, f) >= 0).count());
    }
  }

  private static String letters(Random random, int length) {
    return random
        .ints(length, 0x4E00, 0x9000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void whatIsMarkedHasNone() {
    String text = "港の拡張を巡る住民投票が来月行われる見通しとなったことが分かった";
    assertEquals(0, Fingerprints.of(version(text, List.of(new Range(0, text.length())))).length);
  }

  @Test
  void aFewWordsHaveNone() {
    assertEquals(0, of("港の拡張").length);
  }

  /** Archives keep fingerprints: other ones would make every stored one useless. */
  @Test
  void theyStayTheSameFromVersionToVersion() {
    assertEquals(FIRST_OF_PROVERB, of("猿も木から落ちる、弘法にも筆の誤り、河童の川流れ")[0]);
  }

  private static final long FIRST_OF_PROVERB = -7297874381588337016L;
}
