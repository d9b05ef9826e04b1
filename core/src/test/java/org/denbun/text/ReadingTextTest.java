package org.denbun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

  private static final List<Bracket> BRACKETS =
      List.of(new Bracket('「', '」', true), new Bracket('（', '）', false));

  @Test
  void anAsideIsLeftOut() {
    assertEquals("市長は", read("市長（６０）は", false).text());
  }

  @Test
  void aQuotationKeepsItsBracketsOnly() {
    ReadingText reading = read("男は「雨だ」と", false);
    assertEquals("男は「」と", reading.text());
    assertEquals(new Range(3, 5), reading.quotes().getFirst().inside());
  }

  @Test
  void spacesAreLeftOutWhereTheyMeanNothing() {
    assertEquals("雨だ", read("雨　だ", false).text());
    assertEquals("a b", read("a b", true).text());
  }

  @Test
  void fullWidthLettersAndListedSignsAreFolded() {
    assertEquals("CNN、", read("ＣＮＮ，", false).text());
  }

  @Test
  void everyStretchKnowsItsPlace() {
    ReadingText reading = read("市長（６０）は話す", false);
    assertEquals(new Range(6, 7), reading.place(2, 3));
    assertEquals(new Range(0, 7), reading.place(0, 3));
    assertEquals(2, reading.before(6));
  }

  private static ReadingText read(String text, boolean spaces) {
    Range all = new Range(0, text.length());
    List<Brackets.Pair> pairs = Outermost.of(Brackets.of(text, BRACKETS).pairs(), all);
    return ReadingText.of(text, all, pairs, new Fold("，", "、"), spaces);
  }
}
