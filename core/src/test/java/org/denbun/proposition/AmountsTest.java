package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  private static final Languages LANGUAGES = Languages.packaged();
  private static final Tracer TRACER = Tracer.create(LANGUAGES);

  private static boolean same(String one, String other) {
    Feature.Kind word = Feature.Kind.WORD;
    return amounts(one).stream()
        .anyMatch(a ->
            amounts(other).stream()
                .anyMatch(b ->
                    a.kind() == word || b.kind() == word
                        ? AmountKeys.sameRatio(a.keys(), b.keys())
                        : Amounts.like(a, b) >= Amounts.ABOUT));
  }

  private static List<Feature> amounts(String text) {
    Article article = new Article("a", text, null, "東日新聞", "2024-03-01", "ja", null);
    return new Gists(LANGUAGES)
        .of(TRACER.trace(article)).all().stream()
            .filter(f -> f.kind() == Feature.Kind.QUANTITY || !f.keys().isEmpty())
            .filter(f -> f.kind() != Feature.Kind.NAME)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "工場は生産を半減させた。,工場は生産を50%減らした。",
    "工場は生産を半減させた。,工場は生産を前年の半分に絞った。",
    "工場は生産を半減させた。,生産は従来の2分の1になった。",
    "工場は生産を5割削減した。,生産は五割減となった。",
    "売り上げが倍増した。,売り上げは2倍に伸びた。",
    "売り上げが2割減った。,売り上げは前年の8割に落ち込んだ。",
    "料金を半額にする。,料金を5割引き下げる。",
    "議員の3分の2が賛成した。,議員の66.67%が賛成した。",
    "約3万人が参加した。,参加者は3万120人だった。",
    "1200台余りを回収する。,車1234台を回収する。",
    "4つの支店を閉める。,支店4カ所を閉める。",
    "4つの支店を閉める。,4店を閉める。",
    "席を3万から2万に減らす。,定員を2万人に抑える。",
    "搬送されたのは計28人だった。,28人が運ばれた。",
  })
  void areOneHoweverTold(String one, String other) {
    assertEquals(true, same(one, other));
    assertEquals(true, same(other, one));
  }

  @ParameterizedTest
  @CsvSource({
    "生産を50%減らした。,生産を50%増やした。",
    "生産を半減させた。,生産を5割増やした。",
    "生産を半減させた。,生産を3割減らした。",
    "3万人が参加した。,参加者は3万120人だった。",
    "約3万人が参加した。,参加者は3万5000人だった。",
    "約3万人が参加した。,約3万円を支払った。",
    "4つの支店を閉める。,5店を閉める。",
    "理由の1つだ。,1人が死亡した。",
    "部屋は20ある。,生産を20%減らした。",
    "部屋は20ある。,20年かかる。",
  })
  void areOthersWhereTheyTellOtherwise(String one, String other) {
    assertEquals(false, same(one, other) && same(other, one));
  }

  @ParameterizedTest
  @CsvSource("会社は車320台を回収する。国は会社から同数の回収の報告を受けた。")
  void sameNumberIsTheOneBefore(String text) {
    assertEquals(List.of("320台", "320台"), amounts(text).stream().map(Feature::value).toList());
  }
}
