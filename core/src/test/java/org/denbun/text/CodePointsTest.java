package org.denbun.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.denbun.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void withoutSurrogatesAPositionStaysAsItIs() {
    assertEquals(2, new CodePoints("あいう").at(2));
  }

  @Test
  void aSurrogatePairIsOneCodePoint() {
    CodePoints points = new CodePoints("𠮷野家😀あ");
    assertEquals(1, points.at(2));
    assertEquals(3, points.at(4));
    assertEquals(4, points.at(6));
    assertEquals(5, points.at(7));
  }

  @Test
  void aLoneSurrogateIsOneCodePoint() {
    CodePoints points = new CodePoints("\uD800あ\uDC00い");
    assertEquals(3, points.at(3));
  }

  @Test
  void aSpanHasItsText() {
    assertEquals(new Span(1, 3, "野家"), new CodePoints("𠮷野家").span(new Range(2, 4)));
  }
}
