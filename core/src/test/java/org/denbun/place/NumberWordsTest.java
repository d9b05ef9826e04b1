package org.denbun.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  private final NumberWords words =
      new NumberWords(
          Map.of("一", "1", "二", "2", "五", "5", "〇", "0"),
          Map.of("十", "10", "百", "100", "千", "1000", "万", "10000"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1500キロ;1500;4",
        "１５００キロ;1500;4",
        "1,500キロ;1500;5",
        "2.5キロ;2.5;3",
        "二十五キロ;25;3",
        "二五〇キロ;250;3",
        "千五百キロ;1500;3",
        "1万2千キロ;12000;4",
        "1.5万キロ;15000;4",
        "5、6キロ;5;1"
      })
  void aNumberIsReadHoweverItIsWritten(String text, double value, int end) {
    assertEquals(new NumberWords.Read(value, end), words.at(text, 0));
  }

  @Test
  void whatIsNoNumberIsLeft() {
    assertNull(words.at("キロ", 0));
    assertNull(words.at("千", 1));
    assertNull(words.at(",5", 0));
  }
}
