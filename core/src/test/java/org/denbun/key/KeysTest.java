package org.denbun.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

  private final Keys keys = new Keys(Languages.packaged().named("ja"));

  @ParameterizedTest
  @CsvSource({
    "セルゲイ・ショイグ, Sergei Shoigu",
    "セルゲイ・ショイグ, Sergey Shoygu",
    "セルゲイ・ショイグ, 세르게이 쇼이구",
    "プーチン, Putin",
    "푸틴, Putin",
    "ニューヨーク・タイムズ, New York Times",
    "ニューヨーク・タイムズ, The New York Times",
    "ニューヨーク・タイムズ, 뉴욕타임스",
    "NYT, 뉴욕 타임스",
    "トヨタ自動車, Toyota Motor Corp.",
    "ドイツ, Germany",
    "李, Lee",
    "李, 이",
    "ガルリ・カスパロフ, Гарри Каспаров",
    "ＮＡＴＯ, 나토"
  })
  void aNameMeetsItselfInAnotherScript(String one, String other) {
    assertTrue(meet(keys.of(one, List.of()), keys.of(other, List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Lee, Rhee",
    "オーストリア, Australia",
    "ジョージア州, Georgia",
    "UN, Un",
    "オビ, オバ",
    "ボリス・ジョンソン, Johnson"
  })
  void othersDoNotMeet(String one, String other) {
    assertFalse(meet(keys.of(one, List.of()), keys.of(other, List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kim Jong Un", "Kim Jong-un", "김정은", "キム・ジョンウン", "Jong-un Kim"})
  void kanjiMeetByTheirReading(String other) {
    Set<String> reading = keys.of("金某", List.of("キム・ジョンウン"));
    assertTrue(meet(reading, keys.of(other, List.of())));
  }

  @Test
  void familyNameAndGivenNameMayChangePlaces() {
    Set<String> family = keys.of("三木某", List.of("みきたけお"));
    assertTrue(meet(family, keys.of("Takeo Miki", List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "・", "田沼", "\uD800", "\u0301", "ー", "ッ", "…", "株式会社"})
  void whatHasNoSoundHasNoKey(String name) {
    assertEquals(Set.of(), keys.of(name, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ア", "aeiouy", "ng", "김", "ーア"})
  void aShortNameMeetsNoLongerOne(String name) {
    assertFalse(meet(keys.of(name, List.of()), keys.of("アイウエオ・カキクケコ", List.of())));
  }

  @Test
  void aNameWithoutEndIsRefusedAtOnce() {
    String endless = "Ch".repeat(5_000_000);
    assertTimeout(Duration.ofSeconds(5), () -> keys.of(endless, List.of(endless)));
    assertEquals(Set.of(), keys.of(endless, List.of()));
  }

  @Test
  void aNameFullOfDoubtsHasFewKeys() {
    assertTrue(keys.of("ch".repeat(25) + "ea".repeat(25), List.of()).size() < 400);
  }

  @Test
  void keysComeInOrder() {
    List<String> found = new ArrayList<>(keys.of("Jacob Zuma", List.of()));
    List<String> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    assertEquals(sorted, found);
  }

  @Test
  void manyThreadsHearTheSame() {
    List<Set<String>> heard =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> keys.of("アレクセイ・" + (char) ('ア' + i % 20), List.of()))
            .toList();
    Keys fresh = new Keys(Languages.packaged().named("ja"));
    for (int i = 0; i < heard.size(); i++) {
      assertEquals(fresh.of("アレクセイ・" + (char) ('ア' + i % 20), List.of()), heard.get(i));
    }
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }
}
