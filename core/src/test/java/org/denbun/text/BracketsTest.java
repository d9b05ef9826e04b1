package org.denbun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.denbun.text.Brackets.Pair;
import org.junit.jupiter.api.Test;

class BracketsTest {

  private static final Bracket QUOTE = new Bracket('「', '」', true);
  private static final Bracket ASIDE = new Bracket('（', '）', false);

  @Test
  void aPairInsideAnotherComesAfterIt() {
    assertEquals(List.of(new Pair(0, 5, QUOTE), new Pair(2, 4, ASIDE)), read("「あ（い）」").pairs());
  }

  @Test
  void aBracketWithoutAPartnerIsAStray() {
    assertEquals(List.of(1), read("あ「い").strays());
    assertEquals(List.of(1), read("あ」い").strays());
  }

  @Test
  void aStrayInsideAPairLeavesThePairWhole() {
    Brackets brackets = read("「あ（い」");
    assertEquals(List.of(new Pair(0, 4, QUOTE)), brackets.pairs());
    assertEquals(List.of(2), brackets.strays());
  }

  @Test
  void bracketsFarApartAreTwoSlips() {
    Brackets brackets = read("「" + "あ".repeat(5_000) + "」");
    assertEquals(List.of(), brackets.pairs());
    assertEquals(2, brackets.strays().size());
  }

  @Test
  void tenThousandDeepIsNoTrouble() {
    Brackets brackets = read("「".repeat(10_000) + "あ" + "」".repeat(10_000));
    int all = 2 * brackets.pairs().size() + brackets.strays().size();
    assertEquals(20_000, all);
  }

  @Test
  void timeGrowsWithTheTextOnly() {
    String text = "「（".repeat(1_000_000) + "」".repeat(1_000_000);
    Brackets brackets = assertTimeout(Duration.ofSeconds(10), () -> read(text));
    assertTrue(brackets.strays().size() > 1_000_000);
  }

  @Test
  void onlyTheOutermostAreKept() {
    List<Pair> pairs = read("「あ（い）」（う）").pairs();
    List<Pair> outermost = Outermost.of(pairs, new Range(0, 9));
    assertEquals(List.of(new Pair(0, 5, QUOTE), new Pair(6, 8, ASIDE)), outermost);
  }

  private static Brackets read(String text) {
    return Brackets.of(text, List.of(QUOTE, ASIDE));
  }
}
