package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

  @ParameterizedTest
  @CsvSource({
    "県警によると、倉庫の火災で作業員1人が重傷という。,倉庫の火災で作業員1人が死亡した",
    "市は8日、6月に山城動物園の営業を再開すると発表した。,市は山城動物園を6月に廃止する",
    "山城建設は8日、北港への送電を半減させたと発表した。,山城建設は北港への送電を停止した",
    "協会は8日、4月の大会を6月に延期すると発表した。,協会は4月の大会を中止する",
  })
  void oneRulesOutTheOther(String told, String asked) {
    assertEquals(List.of(), SmallArchive.of(told).affirming(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "米財務省は8日、オルテの国営企業ガルディンを制裁対象に指定したと発表した。|EUは昨年、別の企業に制裁を科している。同省高官は「取引の相手を調べる」と述べた。,EUはガルディンを制裁対象に指定した",
    "ソルカの外相とオルテの外相が8日、ウィーンで会談した。|会談の後、ソルカの外相は同行の記者団に「実りがあった」と話した。次はペリナを訪ねる。,ペリナとオルテの外相が8日にウィーンで会談した",
  })
  void whatSomebodyElseDidIsNotSaidOfWhomIsAskedFor(String told, String asked) {
    assertEquals(List.of(), SmallArchive.of(told.replace("|", "")).affirming(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "山城建設は8日、北港工場を閉鎖すると発表した。跡地は県が買い取る。従業員は別の工場に移る。社長は「北港では作り続けられない」と話した。工場は来年3月に閉鎖する。,山城建設は北港工場を来年3月に閉鎖する",
    "県南の海岸で計画が進む新しい競技場について、山城市は8日、収容人数を1万5千人に縮小すると発表した。,山城市は新スタジアムの収容人数を1万5千人に縮小する",
  })
  void whoIsNamedBeforeNeedNotBeNamedAgain(String told, String asked) {
    assertEquals(List.of("a1"), SmallArchive.of(told).affirming(asked));
  }

  @Test
  void whoTellsOfBothTellsOfEither() {
    SmallArchive archive = SmallArchive.of("県警によると、倉庫の火災で作業員1人が死亡、3人が重傷という。");
    assertEquals(List.of("a1"), archive.affirming("倉庫の火災で作業員1人が死亡した"));
  }

  @ParameterizedTest
  @CsvSource({
    "監視団は8日、ルーヴァの投票所で票の束が箱に入れられるのを監視員が確認したと発表した。,ルーヴァの投票所で票の束が箱に入れられた",
    "外交団は8日、ソルカの港で貨物船が燃えるのを見たと述べた。,ソルカの港で貨物船が燃えた",
  })
  void whatIsSeenIsSo(String told, String asked) {
    assertEquals(List.of("a1"), SmallArchive.of(told).affirming(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "飼育員は「大水槽では7月から水漏れが続いていた」と述べた。,大水槽では7月から水漏れが起きていた",
    "北山製鋼の工場では春からストライキが長引く。,北山製鋼の工場で春からストライキが起きた",
  })
  void whatGoesOnHappens(String told, String asked) {
    assertEquals(List.of("a1"), SmallArchive.of(told).affirming(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "ソルカ国防省は8日、東部のラダ村を制圧したと発表した。,ソルカ軍は東部のラダ村を制圧した",
    "山城建設は8日、森川選手との広告の契約を終了させる方針を明らかにした。,山城建設は森川選手との広告の契約を打ち切る",
    "ソルカ大統領府の報道官は4月30日、大統領が6月23日から26日まで日本を訪れると発表した。24日に東京で漁業協定に署名すると述べた。,ソルカの大統領は2024年6月24日に東京で漁業協定に署名する予定だ",
  })
  void otherWordsTellTheSame(String told, String asked) {
    assertEquals(List.of("a1"), SmallArchive.of(told).affirming(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "元船員の男性は8日、「船に救命胴衣は定員分そろっていなかった」と話した。,船に救命胴衣が定員分なかった",
    "山城電機は8日、顧客の個人情報が最大で約38万件漏れた恐れがあると発表した。,山城電機から約38万件の個人情報が流出した可能性がある",
  })
  void howItIsPutIsNotWhatIsAsked(String told, String asked) {
    assertEquals(List.of("a1"), SmallArchive.of(told).affirming(asked));
    assertEquals(List.of(), SmallArchive.of(told).denying(asked));
  }

  @Test
  void fewOfSomethingElseAreNotThese() {
    SmallArchive archive =
        SmallArchive.of(
            "観光船うみかぜ丸が沈没した。海上保安部によると、うみかぜ丸の事故で韓国人2人が死亡した。",
            "観光船うみかぜ丸が沈没した。会社は、うみかぜ丸の事故で乗っていたのは乗客22人と乗員2人だと説明した。");
    assertEquals(List.of("a1"), archive.affirming("うみかぜ丸の事故で韓国人2人が死亡した"));
  }

  @ParameterizedTest
  @CsvSource({
    "山城建設の広報室長は8日、「契約を解除する予定はありません」と話した。,山城建設は契約を打ち切る",
    "森川選手は8日、「引退を考えたことはありません」と述べた。,森川選手は引退する",
    "森川市長は8日、「辞任を検討していない」と述べた。,森川市長は辞任する",
  })
  void whatNobodyPlansIsDenied(String told, String asked) {
    assertEquals(List.of("a1"), SmallArchive.of(told).denying(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "市教委は「給食センターの工事は予定通りで、9月の開業の時期は変わらない」と述べた。,給食センターは9月に開業する予定である",
    "外相は「ソルカが会談の橋渡しをしたにすぎない」と述べた。,ソルカが会談の橋渡しをした",
  })
  void deniedChangeDeniesNothingElse(String told, String asked) {
    assertEquals(List.of(), SmallArchive.of(told).denying(asked));
  }

  @Test
  void reporterWhoComesSeesForHimself() {
    SmallArchive archive = SmallArchive.of("山城建設の北港工場で8日、機械が動きを止めた。早朝に記者が訪れると、門は閉ざされていた。");
    Proposition first = archive.first("山城建設の北港工場で機械が動きを止めた");
    assertTrue(first.supports().getFirst().firstHand());
  }

  @Test
  void footageOfItsOwnIsSeenByThePublisher() {
    SmallArchive archive = SmallArchive.of("a1日報が入手した監視カメラの映像には音が残っていた。警報の14分後に避難の放送が流れていた。");
    assertTrue(archive.first("警報の14分後に避難の放送が流れた").supports().getFirst().firstHand());
  }

  @Test
  void verbInTheTopicTellsOfNoPlan() {
    SmallArchive archive = SmallArchive.of("県によると、8日に避難を呼びかける館内放送は計3回だった。");
    assertEquals(List.of("a1"), archive.affirming("8日に避難の放送が3回流れた"));
  }

  @ParameterizedTest
  @CsvSource({
    "県警によると、山下課長は一昨年6月、業者から現金350万円を受け取った疑いがある。,山下課長は業者から現金350万円を受け取った",
    "山下課長は「業者から現金350万円を受け取ったことに間違いありません」と述べた。,山下課長は業者から現金350万円を受け取った",
    "米財務省は8日、ソルカ銀行を制裁対象に指定したと発表した。,米国はソルカ銀行に制裁を科した",
    "国営ソルカ通信は8日、大統領が今月に予定していた訪米を見合わせたと伝えた。,大統領は今月の訪米を取りやめた",
    "北港ファンドは8日、山城光機の写真事業を買収することで同社と合意したと発表した。,山城光機は写真事業を北港ファンドに売却する方針である",
    "山城工場は1972年に操業を始め、約420人が働く。,山城工場では約420人が働いている",
    "ソルカ国務省高官は8日、ソルカの大統領がオルテ国の首相と3日にパリで会談したと述べた。,ラドヴァン大統領は3月3日にパリでカスミノワ首相と会談した",
    "県幹部は8日、山城工場の補助金の返還を同社に求めると述べた。県は山城市と協議している。,山城県は山城工場の補助金の返還を求める",
    "山城建設の社長は「北港工場を買いたいと、4月に提案書を出した」と話した。,山城建設は4月に北港工場の買収を打診した",
  })
  void otherWordsTellTheSameOutcome(String told, String asked) {
    assertEquals(List.of("a1"), SmallArchive.of(told).affirming(asked));
  }

  @Test
  void whatIsCalledInventedIsDenied() {
    SmallArchive archive = SmallArchive.of("国防省は、国境に2万人を集めたとの見方に対し「2万人という数字は作り話だ」と反論した。");
    assertEquals(List.of("a1"), archive.denying("国境に2万人が集められた"));
  }

  @Test
  void numberInANameCountsNothing() {
    SmallArchive archive =
        SmallArchive.of("船会社によると、「しおかぜ3」は流木を避けようとして防波堤に衝突した。", "国は、「しおかぜ3」の事故で調査官3人を派遣すると発表した。");
    assertEquals(List.of("a1"), archive.affirming("「しおかぜ3」は流木を避けようとして防波堤に衝突した"));
  }
}
