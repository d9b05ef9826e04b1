package org.denbun.label;

import static org.denbun.trace.Traced.last;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Mode;
import org.denbun.Polarity;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void wordsInQuotationMarksAreDirect() {
    assertEquals(Mode.DIRECT, last("市長は「橋を直す」と述べた。").mode());
  }

  @Test
  void aReportedClauseIsIndirect() {
    assertEquals(Mode.INDIRECT, last("市長は橋を直すと述べた。").mode());
  }

  @Test
  void aClauseWithWordsInQuotationMarksIsMixed() {
    assertEquals(Mode.MIXED, last("市長は橋を「必ず直す」考えだと述べた。").mode());
  }

  @Test
  void aNameInQuotationMarksMakesNothingMixed() {
    assertEquals(Mode.INDIRECT, last("市長は「水の館」を建てると述べた。").mode());
  }

  @Test
  void whatIsHoldsFirm() {
    assertEquals(Certainty.CERTAIN, last("市は橋が落ちたと発表した。").certainty());
  }

  @Test
  void whatIsLikelyIsProbable() {
    assertEquals(Certainty.PROBABLE, last("市は橋が落ちるだろうと述べた。").certainty());
  }

  @Test
  void whatMayBeIsPossible() {
    assertEquals(Certainty.POSSIBLE, last("市は橋が落ちるかもしれないと述べた。").certainty());
  }

  @Test
  void aNegatedContentIsNegative() {
    assertEquals(Polarity.NEGATIVE, last("市は橋は落ちていないと述べた。").polarity());
  }

  @Test
  void aDenialIsNegative() {
    assertEquals(Polarity.NEGATIVE, last("男は関与を否認した。").polarity());
  }

  @Test
  void whatIsWishedIsADesireForTheFuture() {
    var claim = last("知事は外出を控えるよう求めた。");
    assertEquals(Attitude.DESIRE, claim.attitude());
    assertTrue(claim.future());
  }

  @Test
  void aPlanIsInTheFuture() {
    assertTrue(last("市は橋を架け替えると発表した。").future());
  }

  @Test
  void whatHappenedIsNot() {
    assertFalse(last("市は橋を架け替えたと発表した。").future());
  }

  @Test
  void aStateIsNot() {
    assertFalse(last("市は橋が古くなっていると発表した。").future());
  }
}
