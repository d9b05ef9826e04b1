package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.denbun.language.Trie.Match;
import org.junit.jupiter.api.Test;

class TrieTest {

  private final Trie<Integer> trie = new Trie<>();

  @Test
  void everyFormIsFoundShorterOnesFirst() {
    trie.add("話", 1);
    trie.add("話し", 2);
    assertEquals(List.of(new Match<>(1, 2, 1), new Match<>(1, 3, 2)), trie.matches("と話した"));
  }

  @Test
  void aFormMayStandForSeveralThings() {
    trie.add("と", 1);
    trie.add("と", 2);
    assertEquals(List.of(1, 2), trie.get("と"));
  }

  @Test
  void formsMayOverlap() {
    trie.add("ab", 1);
    trie.add("bc", 2);
    assertEquals(List.of(new Match<>(0, 2, 1), new Match<>(1, 3, 2)), trie.matches("abc"));
  }

  @Test
  void theBeginningOfAFormIsNone() {
    trie.add("発表", 1);
    assertEquals(List.of(), trie.get("発"));
    assertEquals(List.of(), trie.get("報"));
  }

  @Test
  void manyFormsAreKeptApart() {
    for (int i = 0; i < 20_000; i++) {
      trie.add("w" + i, i);
    }
    for (int i = 0; i < 20_000; i++) {
      assertEquals(List.of(i), trie.get("w" + i));
    }
  }
}
