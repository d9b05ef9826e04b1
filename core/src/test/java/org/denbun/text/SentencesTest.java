package org.denbun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final SentenceEnds JAPANESE = new SentenceEnds("。！", UnicodeScript.HIRAGANA);
  private static final SentenceEnds SPACED = new SentenceEnds(".", null);

  @Test
  void aStopEndsASentenceAndBelongsToIt() {
    assertEquals(List.of("雨だ。", "風だ！", "雪"), read("雨だ。風だ！雪", JAPANESE));
  }

  @Test
  void aLineEndEndsASentence() {
    assertEquals(List.of("見出し", "雨だ。"), read("見出し\n　雨だ。\r\n", JAPANESE));
  }

  @Test
  void aStopInsideBracketsDoesNot() {
    assertEquals(List.of("男は「雨だ。」と言う。"), read("男は「雨だ。」と言う。", JAPANESE));
  }

  @Test
  void aWordAfterAQuotationAndASpaceBeginsTheNext() {
    assertEquals(List.of("「雨だ」", "男は笑う。"), read("「雨だ」 男は笑う。", JAPANESE));
  }

  @Test
  void aParticleAfterAQuotationAndASpaceDoesNot() {
    assertEquals(List.of("「雨だ」 と言う。"), read("「雨だ」 と言う。", JAPANESE));
  }

  @Test
  void whereWordsHaveSpacesBetweenThemASpaceEndsNothing() {
    assertEquals(List.of("「a b」 c d."), read("「a b」 c d.", SPACED));
  }

  @Test
  void aTextWithoutAStopIsCut() {
    assertTrue(read("雨".repeat(20_000), JAPANESE).size() > 2);
  }

  @Test
  void whiteSpaceIsNoSentence() {
    assertEquals(List.of(), read(" \n　\n", JAPANESE));
  }

  private static List<String> read(String text, SentenceEnds ends) {
    List<Brackets.Pair> pairs = Brackets.of(text, List.of(new Bracket('「', '」', true))).pairs();
    return Sentences.of(text, new Range(0, text.length()), pairs, ends).stream()
        .map(range -> range.in(text))
        .toList();
  }
}
