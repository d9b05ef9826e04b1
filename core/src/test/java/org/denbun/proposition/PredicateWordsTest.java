package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PredicateWordsTest {

  @Test
  void thatAnOutletToldSomethingIsNotWhatItTold() {
    SmallArchive archive =
        SmallArchive.of("山城市の幹部によると、大井市長は5月に市議会へ引退の意向を伝えた。", "大井市長の秘書が5月に市議会の予算を流用したと、東日新聞が伝えた。");
    assertEquals(List.of("a1"), archive.affirming("大井市長は5月に市議会へ引退の意向を伝えた"));
  }

  @Test
  void partOfANounForAThingIsNoEvent() {
    SmallArchive archive =
        SmallArchive.of("クラブの幹部によると、大井選手は来季、山城ユナイテッドに移籍する。", "クラブの幹部によると、大井選手の移籍金は2億円だ。");
    assertEquals(List.of("a1"), archive.affirming("大井選手は山城ユナイテッドに移籍する"));
  }

  @Test
  void anotherEventAtTheTimeAskedForIsAnother() {
    SmallArchive archive =
        SmallArchive.of(
            "山城市の大井市長が6月末で退任することが、市幹部への取材で分かった。",
            "山城市の大井市長の退任が取り沙汰されている。県は6月30日、橋の通行料を引き上げると発表した。");
    assertEquals(List.of("a1"), archive.affirming("山城市の大井市長は6月末で退任する"));
  }
}
