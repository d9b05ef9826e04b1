package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CausesTest {

  private static final String QUESTION = "倉庫の火災の原因は電気ストーブの故障だ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "消防は8日、電気ストーブの故障が倉庫の火災を招いたと発表した。",
        "電気ストーブの故障が倉庫の火災につながったとみられることが、捜査関係者への取材で分かった。",
        "倉庫の火災は電気ストーブの故障が原因だったと、消防が8日発表した。",
        "消防は8日、倉庫で火災を引き起こしたのは電気ストーブの故障だったと明らかにした。",
      })
  void causeIsFoundWhateverWordSaysSo(String text) {
    assertEquals(List.of("a1"), SmallArchive.of(text).affirming(QUESTION));
  }

  @Test
  void otherCauseIsNotTheOneAsked() {
    SmallArchive archive = SmallArchive.of("消防は8日、たばこの火の不始末が倉庫の火災を招いたと発表した。");
    assertEquals(List.of(), archive.affirming(QUESTION));
  }

  @Test
  void topicOfAnAnswerIsWhatItIsACauseOf() {
    SmallArchive archive = SmallArchive.of("大井社長は8日の会見で、倉庫の火災の原因について「電気ストーブの故障だった」と述べた。");
    assertEquals(List.of("a1"), archive.affirming(QUESTION));
  }

  @Test
  void whoDoesNotAcceptTheCauseDeniesIt() {
    SmallArchive archive =
        SmallArchive.of(
            "消防は8日、電気ストーブの故障が倉庫の火災を招いたと発表した。", "製造元の社長は8日、「電気ストーブの故障が倉庫の火災を招いたとは考えていない」と語った。");
    assertEquals(List.of("a2"), archive.denying(QUESTION));
  }
}
