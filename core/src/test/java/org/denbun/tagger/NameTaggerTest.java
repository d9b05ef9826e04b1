package org.denbun.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.denbun.language.Folder;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packaged model finds, and what no model may do. */
class NameTaggerTest {

  private static final Language JAPANESE = Objects.requireNonNull(Languages.packaged().named("ja"));
  private static final NameTagger TAGGER = NameTagger.of(JAPANESE);

  @ParameterizedTest
  @CsvSource({
    "佐藤健一氏は名古屋市を訪れた。, PERSON 佐藤健一|PLACE 名古屋市",
    "フランスのマクロン大統領が来日した。, PLACE フランス|PERSON マクロン",
    "外務省によると、会談は延びた。, ORGANISATION 外務省",
    "韓国の聯合ニュースが伝えた。, PLACE 韓国|OUTLET 聯合ニュース",
    "株式会社東都精機の社長が謝った。, ORGANISATION 株式会社東都精機",
    "橋を直す計画だ。, ''"
  })
  void namesAreFoundWithTheirTypes(String text, String names) {
    assertEquals(names, String.join("|", names(text)));
  }

  @Test
  void aNameEndsBeforeAnAside() {
    List<String> names = names("金正恩(キム・ジョンウン)総書記が演説した。");
    assertTrue(names.contains("PERSON 金正恩"), names::toString);
  }

  @Test
  void noNameReachesOverAnAside() {
    for (String name : names("アンナ(写真)・ベルモンドさんと東京(都心)大学が争った。")) {
      assertFalse(name.contains("("), name);
    }
  }

  @Test
  void namesInQuotationsAreFoundInTheirPart() {
    assertEquals(List.of("PLACE 大阪"), names("彼は「大阪へ行く」と話した。"));
  }

  @Test
  void theSameSentenceHasTheSameNames() {
    String text = "ドイツのショルツ首相はベルリンで会見した。";
    assertEquals(names(text), names(text));
  }

  @Test
  void aLanguageWithoutModelHasTheNamesOfItsLists() {
    Language invented = new Language("xx", Folder.packaged("languages/xx"));
    List<String> names =
        Tagged.names(NameTagger.of(invented), invented, "Mira ta Kelo press na vel.");
    assertEquals(List.of("OUTLET Kelo press"), names);
  }

  @Test
  void aLongRunOfNounsTakesNoLongerThanItsWordsDo() {
    String text = "東京大阪".repeat(20_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> names(text));
  }

  private static List<String> names(String text) {
    return Tagged.names(TAGGER, JAPANESE, text);
  }
}
