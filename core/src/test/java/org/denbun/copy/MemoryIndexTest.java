package org.denbun.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MemoryIndexTest {

  private final MemoryIndex index = new MemoryIndex();

  private Set<Long> holders(long fingerprint) {
    Set<Long> holders = new TreeSet<>();
    index.holders(new long[] {fingerprint}, (at, article) -> holders.add(article));
    return holders;
  }

  @Test
  void keepsTheEarliestWhateverTheOrderOfArrival() {
    for (int i = 0; i < 100; i++) {
      index.add(i, i * 37 % 100, new long[] {5});
    }
    Set<Long> earliest = new TreeSet<>();
    for (int i = 0; i < 100; i++) {
      if (i * 37 % 100 < FingerprintIndex.HOLDERS) {
        earliest.add((long) i);
      }
    }
    assertEquals(earliest, holders(5));
  }

  @Test
  void growsWithoutForgetting() {
    for (int i = 0; i < 50_000; i++) {
      index.add(i, i, new long[] {i, -i - 1});
    }
    assertEquals(Set.of(49_999L), holders(49_999));
    assertEquals(Set.of(3L), holders(-4));
    assertEquals(Set.of(), holders(50_000));
  }
}
