package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void holdsItsWordsAndNoOthers() {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      words.add("w" + i);
    }
    Set<String> set = new WordSet(words);
    assertEquals(words, set);
    for (int i = 0; i < 10_000; i++) {
      assertEquals(i < 1_000, set.contains("w" + i));
    }
  }

  @Test
  void mayBeEmpty() {
    Set<String> set = new WordSet(Set.of());
    assertTrue(set.isEmpty());
    assertFalse(set.contains("w"));
  }
}
