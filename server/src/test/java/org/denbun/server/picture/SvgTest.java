package org.denbun.server.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SvgTest {
  @Test
  void markupInWordsIsEscaped() {
    assertEquals(
        "<text x=\"&quot;&lt;\">&lt;a&gt; &amp; b</text>",
        new Svg().text("text", "<a> &\u0000b", "x", "\"<").toString());
  }

  @Test
  void marksThatTurnTheWritingAreDropped() {
    assertEquals("ab c", Svg.clean("a\u202eb\u0085\u2028\ud800c"));
    assertEquals("a\u200db", Svg.clean("a\u200db"), "scripts need joiners");
  }

  @Test
  void numbersHaveOneDecimal() {
    assertEquals("1.5", Svg.number(1.46));
    assertEquals("-0.5", Svg.number(-0.5));
    assertEquals("0", Svg.number(-0.04));
    assertEquals("-12", Svg.number(-12));
    assertThrows(IllegalArgumentException.class, () -> Svg.number(Double.NaN));
  }

  @Test
  void longWordsAreCutToTheirRoom() {
    assertEquals("北浜市…", TextWidth.shorten("北浜市の倉庫", 4));
    assertEquals("北浜市", TextWidth.shorten("北浜市", 3));
    assertTrue(TextWidth.of(TextWidth.shorten("a".repeat(1000), 5)) <= 5);
  }

  @Test
  void aCutNeverPartsACharacter() {
    assertEquals("𠮷…", TextWidth.shorten("𠮷𠮷𠮷", 2));
  }
}
