package org.denbun.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.denbun.Credit;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireCreditFinderTest {

  private static final Language JA = Objects.requireNonNull(Languages.packaged().named("ja"));

  private static String outlets(String text) {
    return String.join(" ", WireCreditFinder.of(text, JA).stream().map(Credit::outlet).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "【ナイロビ共同】市場が再開した。, 共同通信",
    "市場が再開した。(共同), 共同通信",
    "市場が再開した(ナイロビ・共同)。, 共同通信",
    "[ナイロビ 3日 ロイター] - 市場が再開した。, ロイター",
    "【6月3日 AFP】市場が再開した。, AFP通信",
    "NAIROBI (AP) — 市場が再開した。, AP通信",
    "'市場が再開した。\n時事通信配信', 時事通信",
    "'市場が再開した。\n配信:共同通信', 共同通信"
  })
  void creditsAreFound(String text, String outlet) {
    assertEquals(outlet, outlets(text));
  }

  @ParameterizedTest
  @CsvSource({
    "【東京】市場が再開した。",
    "市場が再開した(写真・共同)。",
    "共同通信によると、市場が再開した。",
    "市場(共同)が再開した。",
    "'市場が再開した。\n共同通信'",
    "市場の組合は(時事問題の)講座を開いた。"
  })
  void whatIsNoCreditIsLeft(String text) {
    assertEquals("", outlets(text));
  }
}
