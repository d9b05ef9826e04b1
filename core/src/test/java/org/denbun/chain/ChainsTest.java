package org.denbun.chain;

import static org.denbun.trace.Traced.chain;
import static org.denbun.trace.Traced.contents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
  void whoeverWasToldSaysSoByHearsay() {
    assertEquals("山下容疑者の友人 < 山下", chain("山下容疑者の友人は、本人から「金を返した」と打ち明けられたという。"));
  }

  @Test
  void whoeverReceivedWordPassesItOn() {
    assertEquals("幹部 < 会社", chain("幹部は、会社側から生産を移すと説明を受けたと話した。"));
    assertEquals("町長 < 専務", chain("町長は、専務から工場を閉じると聞いたと話した。"));
    assertEquals("知事", chain("記者から辞めるのかと聞かれ、知事は「続ける」と答えた。"));
  }

  @Test
  void whoeverLeadsInAQuotationSaysNothingBeforeIt() {
    assertEquals(List.of("金が届いた。私が受け取った"), contents("煙が町を覆った。町長の元秘書は話す。「金が届いた。私が受け取った」"));
  }

  @Test
  void whoeverHeardSomethingSpeaksOn() {
    assertEquals("店主", chain("店主は、近所の人から火が出たと聞いて駆けつけたと話した。"));
  }

  @Test
  void theNamesOfTheArticleShowWhoCanSpeak() {
    assertEquals("ミナト光機", chain("光学機器メーカーのミナト光機は、カメラ事業を売却すると発表した。"));
    assertEquals("汐見日報", chain("市長が県警から聴取を受けたと汐見日報が18日報じた。"));
  }

  @Test
  void thePaperThatThePassageIsAboutIsMeantAgain() {
    assertEquals("東潮新聞", chain("東潮新聞は疑惑を特集した。同紙によると、元秘書が金を渡した。"));
    assertEquals("週刊潮流", chain("週刊潮流は28日、市長が辞めると伝えた。同誌によると、元秘書が金を渡した。"));
  }

  @Test
  void whatOnlyOutletsDoIsDoneByNobodyElse() {
    assertEquals("市長", chain("市長は、価格を建設会社に漏らしたと報じられたことについて、「漏らしていない」と述べた。"));
    assertEquals(1, contents("市長は、価格を建設会社に漏らしたと報じられたことについて、「漏らしていない」と述べた。").size());
  }

  @Test
  void aLawyerSpeaksOfHisClient() {
    assertEquals("山下課長の弁護士 < 山下", chain("森田社長は「金を渡した」と話した。山下課長の弁護士は「本人は『受け取っていない』と話している」と述べた。"));
  }

  @Test
  void oneOfThemIsOfThoseWhoSpokeBefore() {
    assertEquals("関係者2人", chain("関係者2人は「協議は続いている」と語った。うち1人によると、期間は3年だ。"));
  }

  @Test
  void whoseTestimonyAnOutletReportsStandsBehindIt() {
    assertEquals("港北放送 < 元従業員", chain("港北放送は5月、ドラム缶が埋められたとの元従業員の証言を報じた。"));
  }

  @Test
  void theSameCompanyIsNoOffice() {
    assertEquals("同社", chain("整備局は、山城設備に営業をやめるよう命じた。同社は「深くおわびする」とコメントした。"));
  }

  @Test
  void aDepartmentIsNobodysName() {
    assertEquals("市の財政部長", chain("市の財政部長は、入札をやり直すと説明した。"));
    assertEquals("岸本", chain("岸本運航部長は、船は止まると説明した。"));
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

  @Test
  void whoStandsInTheSentenceBeforeIsQuotedRatherThanABody() {
    assertEquals("(竹内智子)", chain("気象台によると、虹は昼に出た。主婦の竹内智子さんが気付いた。長く見えたといい、写真を撮った。"));
  }

  @Test
  void aPersonIsCalledWithoutWhatHeDoes() {
    assertEquals("山村恭一", chain("県の山村恭一病院局長は「そうした事実はない」と否定した。"));
    assertEquals("結城隆之", chain("銀行の結城隆之頭取は取材に「融資は承認した」と明言した。"));
    assertEquals("香西正典", chain("香西正典知事は、見舞金を支払うと表明した。"));
    assertEquals("香西正典", chain("香西正典・早瀬県知事は、見舞金を支払うと表明した。"));
    assertEquals("ドナルド・トランプ", chain("ドナルド・トランプ大統領は、見舞金を支払うと表明した。"));
  }

  @Test
  void aForeignOutletIsCalledByItsName() {
    assertEquals("ラ・ラソン", chain("ボリビア紙ラ・ラソンは2日、使用料を半額にすると伝えた。"));
    assertEquals("海洋経済", chain("韓国紙「海洋経済」は2日、船が売れたと報じた。"));
  }

  @Test
  void anotherPaperThatReportsTheSameIsNoSourceOfTheFirst() {
    assertEquals("中部新報", chain("東日新聞は、社長が辞めると報じた。中部新報も同様に伝えた。"));
  }

  @Test
  void aPartyIsCalledByItsSide() {
    assertEquals("弁護側", chain("検察側は殺意があったと主張した。弁護側は「偶発的だった」と述べた。"));
  }

  @Test
  void aNounForPeopleNamesNobody() {
    assertEquals("北潮造船の役員", chain("工場を閉じることが、北潮造船の役員への取材でわかった。"));
  }

  @Test
  void aFirmIsKnownByWhatItMakes() {
    assertEquals("東嶺金属", chain("総裁は「案はない」と否定した。\n商社の東嶺金属は炭酸リチウムを買う計画で、輸入を始めるとしている。"));
  }

  @Test
  void whoIsUnnamedIsMeantAgainByTheBareWord() {
    assertEquals("農林水産省幹部", chain("農林水産省幹部は「調整している」と認めた。\n幹部は背景を「強く迫られた」と説明した。"));
    assertEquals("関係者", chain("農林水産省関係者は「調整している」と認めた。関係者は「強く迫られた」と話した。"));
  }

  @Test
  void aPaperThatIsSpokenOfIsNotWhereItIsSaid() {
    assertEquals("調査委員会", chain("調査委員会は20日、三枝教授が書いた論文で図の捏造があったと発表した。"));
  }

  @Test
  void whatTheNextSentenceTellsOfAReportsSourceStandsInItsChain() {
    assertEquals("東日新聞 < 複数の役員", chain("東日新聞は、北潮造船が工場を閉じると報じた。複数の役員の話としている。"));
    assertEquals("東日新聞 < 社長に近い関係者", chain("東日新聞は、北潮造船が工場を閉じると報じた。社長に近い関係者の話という。"));
    assertEquals("(東日新聞)", chain("東日新聞は、北潮造船が工場を閉じると報じた。祖母の昔の話という。"));
  }

  @Test
  void aReportThatReliesOnADocumentHasItForItsSource() {
    assertEquals("東日新聞 < 社内メール", chain("東日新聞は、社内メールを基に、北潮造船が工場を閉じると報じた。"));
    assertEquals("監督", chain("監督は経験を基に「次は勝てる」と話した。"));
  }

  @Test
  void whoCameByADocumentDidNotWriteIt() {
    assertEquals("社内メール", chain("工場を閉じることが、東日新聞が入手した社内メールで分かった。"));
    assertEquals("報告書 < 県", chain("工場を閉じることが、東日新聞が入手した県の報告書で分かった。"));
  }

  @Test
  void aStudyIsWhoseItIsSaidToBeBy() {
    assertEquals("分析 < 北潮大", chain("島が動いたことが、北潮大による衛星画像の分析で分かった。"));
  }

  @Test
  void aMonthMayStandBetweenABodyAndItsReport() {
    assertEquals("報告書 < 北潮県", chain("北潮県の2月の報告書によると、帰れない人は3万人に上る。"));
  }

  @Test
  void aPaperIsNamedBehindWhatSortOfPaperItIs() {
    assertEquals("ノーバ", chain("独立系紙ノーバは13日、大統領が手術を受けたと報じた。"));
    assertEquals("ノーバ・プレス", chain("国営通信ノーバ・プレスは13日、大統領が手術を受けたと報じた。"));
  }

  @Test
  void aPaperThatBeginsAClauseReportsIt() {
    assertEquals("東日新聞", chain("県警は捜査を続けており、東日新聞は男が出頭したと伝えた。"));
  }

  @Test
  void whatIsMadeOfGasSaysNothing() {
    assertEquals("エネルギー省", chain("エネルギー省は資料で、入ってくるガスが「通常の2分の1になった」と認めた。"));
  }

  @Test
  void theCountryOfAnOfficeIsNoPartOfAName() {
    assertEquals("マリノフ", chain("マリノフ露外相は「合意した」と述べた。"));
    assertEquals("マリノフ", chain("マリノフ韓国大統領は「合意した」と述べた。"));
  }

  @Test
  void wordsForAnOfficeAreNoPartOfAForeignName() {
    assertEquals("マリナー", chain("マリナー戦略広報調整官は「合意した」と述べた。"));
    assertEquals("マリナー", chain("マリナー副局長は「合意した」と述べた。"));
  }

  @Test
  void whoMakesKnownWhatAPaperReportsStandsBehindIt() {
    assertEquals("東日新聞 < 複数の米当局者", chain("東日新聞は、会談が延びると報じた。複数の米当局者が明らかにした。"));
    assertEquals("中部新報 < 東日新聞", chain("東日新聞は、会談が延びると報じた。中部新報が伝えた。"));
  }

  @Test
  void whatIsHeldToBeSoByAStudyIsItsOwn() {
    assertEquals("試算 < 市", chain("橋の費用は、市が5月にまとめた試算でおよそ180億円とされる。"));
    assertEquals("調査 < 文部科学省", chain("文部科学省の調査では、休む子どもは前の年より多かった。"));
  }

  @Test
  void oneOfTheUnnamedIsOneOfThoseNamedBefore() {
    assertEquals("複数の農林水産省幹部", chain("複数の農林水産省幹部は「調整している」と認めた。幹部の一人は「強く迫られた」と話した。"));
  }

  @Test
  void aPaperInQuotationMarksMayHaveAnEdition() {
    assertEquals("ノーバ・ポスト", chain("日刊紙「ノーバ・ポスト」電子版は11日、橋が落ちたと報じた。"));
  }

  @Test
  void theMattersOfAMinisterAreNoPartOfHisName() {
    assertEquals("高木", chain("高木地域振興大臣は「橋を直す」と述べた。"));
    assertEquals("高木早苗", chain("高木早苗経済安全保障担当大臣は「橋を直す」と述べた。"));
  }

  @Test
  void theNumberOfADivisionIsPartOfItsName() {
    assertEquals("捜査1課", chain("捜査1課は、2人の間に争いがあったとみて調べている。"));
  }
}
