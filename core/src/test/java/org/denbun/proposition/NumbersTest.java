package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Objects;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private final Numbers numbers =
      new Numbers(Objects.requireNonNull(Languages.packaged().named("ja")));

  @Test
  void digitsAndWordsOfOneValueAreOne() {
    assertEquals(numbers.plain("3億2000万円"), numbers.plain("3億2千万円"));
    assertEquals(numbers.plain("12,000人"), numbers.plain("1万2千人"));
  }

  @Test
  void otherValuesAndOtherThingsAreOthers() {
    assertNotEquals(numbers.plain("4万円"), numbers.plain("4万5千円"));
    assertNotEquals(numbers.plain("4万円"), numbers.plain("4万人"));
  }

  @Test
  void keepsWhatIsNoNumber() {
    assertEquals("数人", numbers.plain("数人"));
  }
}
