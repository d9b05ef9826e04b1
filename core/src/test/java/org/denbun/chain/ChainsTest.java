package org.denbun.chain;

import static org.denbun.trace.Traced.chain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ChainsTest {

  @Test
  void theReporterStandsBeforeTheReported() {
    assertEquals("読売新聞 < 県警", chain("読売新聞によると、県警は男を逮捕したと発表した。"));
  }

  @Test
  void whoSpokeBeforeStaysInForce() {
    assertEquals("(市長)", chain("市長は「橋を直す」と述べた。「来年には終わる」とも話した。"));
  }

  @Test
  void anElidedSubjectIsThePassages() {
    assertEquals("(会社)", chain("会社は工場を閉じた。原因を調べているとしている。"));
  }

  @Test
  void theSamePaperIsThePaperNamedBefore() {
    assertEquals("朝日新聞", chain("朝日新聞によると、橋が落ちた。同紙は、けが人はいないと伝えた。"));
  }

  @Test
  void theSameBodyIsTheBodyNamedBefore() {
    assertEquals("外務省", chain("外務省は会談を延ばすと発表した。同省は、理由は言えないとしている。"));
  }

  @Test
  void sourcesSideBySideShareARank() {
    assertEquals("読売新聞 + 朝日新聞", chain("読売新聞と朝日新聞によると、会談は延びる。"));
  }

  @Test
  void hearsayReachesBackOverASentence() {
    assertEquals("(消防)", chain("消防によると、火は台所から出た。家には誰もいなかったという。"));
  }

  @Test
  void hearsayStandsBeforeASpeaker() {
    assertEquals("(消防) < 男性", chain("消防によると、火は台所から出た。男性は「眠っていた」と話したという。"));
  }

  @Test
  void whereNobodyIsNamedTheSourceIsUnstated() {
    assertEquals("(?)", chain("この池には竜が住んでいたとされる。"));
  }

  @Test
  void wordsInsideWordsHaveBothSpeakers() {
    assertEquals("妻 < 男", chain("妻は「男が『金を返せ』と言った」と話した。"));
  }

  @Test
  void aPersonIsCalledByTheFullestName() {
    assertEquals("川村一郎", chain("漁師の川村一郎さんは網を引いた。川村さんは「魚が減った」と話した。"));
  }

  @Test
  void anAbbreviationIsWrittenOut() {
    assertEquals("世界保健機関", chain("世界保健機関（WHO）は報告書を出した。WHOは、患者が減ったと発表した。"));
  }
}
