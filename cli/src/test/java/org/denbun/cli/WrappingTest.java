package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void wideCharactersTakeTwoColumns() {
    assertEquals(10, Columns.of("県警ア。ー"));
    assertEquals(6, Columns.of("abｱｲ→…"));
    assertEquals(4, Columns.of("서울"));
    assertEquals(2, Columns.of("😀"));
    assertEquals(1, Columns.of("e\u0301"));
  }

  @Test
  void linesFitTheWidth() {
    List<String> lines = Wrapping.lines("県警は「男は前の晩に逃げた」と発表した。".repeat(9), 31);
    assertTrue(lines.stream().allMatch(line -> Columns.of(line) <= 31), lines.toString());
  }

  @Test
  void noLineBeginsWithAClosingBracketOrStop() {
    List<String> lines = Wrapping.lines("県警は「男は逃げた」、「女も逃げた」と述べた。".repeat(9), 17);
    assertTrue(lines.stream().noneMatch(line -> line.matches("[」、。].*")), lines.toString());
  }

  @Test
  void wordsAreNotBroken() {
    assertEquals(List.of("the police", "said that"), Wrapping.lines("the police said that", 11));
  }

  @Test
  void wordLongerThanALineHasOneOfItsOwn() {
    assertEquals(
        List.of("a", "x".repeat(30), "b"), Wrapping.lines("a " + "x".repeat(30) + " b", 12));
  }
}
