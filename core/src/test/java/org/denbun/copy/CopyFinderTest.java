package org.denbun.copy;

import static org.denbun.copy.Papers.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

  private final MemoryIndex index = new MemoryIndex();

  @Test
  void whatArrivesLateMayBeTheOriginal() {
    Version late = Papers.agency(Papers.WHOLE);
    CopyFinder finder = indexed(Papers.paper(Papers.FIRST + Papers.SECOND));
    assertEquals("", told(finder.copied(-1, late)));
    assertEquals("paper TRIMMED agency", told(finder.copiers(-1, late)));
  }

  @Test
  void anArticleIsNoCopyOfItself() {
    Version version = Papers.agency(Papers.WHOLE);
    assertEquals("", told(indexed(version).copied(0, version)));
  }

  @Test
  void whatIsNoLongerAtHandIsLeftOut() {
    indexed(Papers.agency(Papers.WHOLE));
    CopyFinder finder = new CopyFinder(index, number -> null);
    assertEquals("", told(finder.copied(-1, Papers.paper(Papers.WHOLE))));
  }

  @Test
  void hostileTextsTakeLinearTime() {
    String letter = "あ".repeat(2_000_000);
    String period = "あいうえおかきくけこさしすせそ".repeat(100_000);
    Version one = Papers.agency(letter + period);
    Version other = Papers.paper(period + letter);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Copies.among(List.of(one, other)));
  }

  private CopyFinder indexed(Version version) {
    index.add(0, version.since(), Fingerprints.of(version));
    return new CopyFinder(index, number -> version);
  }
}
