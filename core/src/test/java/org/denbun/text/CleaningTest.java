package org.denbun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.denbun.text.Cleaning.Boilerplate;
import org.denbun.text.Cleaning.Marked;
import org.junit.jupiter.api.Test;

class CleaningTest {

  private static final String LONG = "雨".repeat(50) + "。";
  private static final Boilerplate PROMPT =
      new Boilerplate("prompt", Pattern.compile("続きを読む.{0,9}"), List.of("続き"));

  @Test
  void theSecondCopyIsMarkedAndPointsAtTheFirst() {
    assertEquals(
        List.of(new Marked(new Range(54, 105), "repeat", new Range(0, 51))),
        read(LONG + "風。\n" + LONG));
  }

  @Test
  void aRunOfSentencesIsOneMark() {
    String twice = "雨が降ってきて止まない一日だった。風も吹いて木が揺れていた。雪も少し積もり、道は白くなった。";
    assertEquals(1, read(twice + "晴れ。" + twice).size());
  }

  @Test
  void aShortRepeatIsLeft() {
    assertEquals(List.of(), read("雨だ。風だ。雨だ。"));
  }

  @Test
  void aReaderPromptIsMarked() {
    assertEquals(List.of(new Marked(new Range(3, 11), "prompt", null)), read("雨だ。続きを読む＞＞。風だ。"));
  }

  @Test
  void whatIsMarkedIsNotRead() {
    List<Range> sentences = List.of(new Range(0, 3), new Range(3, 9), new Range(9, 12));
    List<Marked> marks = List.of(new Marked(new Range(3, 9), "prompt", null));
    assertEquals(List.of(new Range(0, 3), new Range(9, 12)), Cleaning.unmarked(sentences, marks));
  }

  private static List<Marked> read(String text) {
    Range all = new Range(0, text.length());
    SentenceEnds ends = new SentenceEnds("。", null);
    return Cleaning.of(text, Sentences.of(text, all, List.of(), ends), List.of(PROMPT));
  }
}
