package org.denbun.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.denbun.Article;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Tracer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every sentence here is made up. */
class ArticleNamesTest {
  private static final Tracer TRACER = Tracer.create();

  @Test
  void aFamilyNameIsThePersonNamedInFull() {
    assertEquals("中村健一 中村", mentions("中村健一首相が発表した。中村首相は笑った。", "中村健一"));
  }

  @Test
  void theTitleDecidesBetweenTwoOfOneFamilyName() {
    String text = "田中太郎市長と田中花子議員が会った。田中議員は花を、田中市長は本を渡した。";
    assertEquals("田中花子 田中", mentions(text, "田中花子"));
    assertEquals("田中太郎 田中", mentions(text, "田中太郎"));
  }

  @Test
  void aPartOfAForeignNameIsThePersonNamedInFull() {
    String text = "米国のマイケル・ブラウン大統領が来た。ブラウン大統領は帰った。";
    assertEquals("マイケル・ブラウン ブラウン", mentions(text, "マイケル・ブラウン"));
  }

  @Test
  void bracketsAfterANameGiveItsShortForm() {
    String text = "国際原子力機関(IAEA)が調べた。IAEAによると、異常はない。";
    assertEquals("国際原子力機関 IAEA IAEA", mentions(text, "国際原子力機関"));
  }

  @Test
  void bracketsAfterANameTellHowItIsRead() {
    Name name = name("平壌(ピョンヤン)で会談が開かれた。", "平壌");
    assertEquals(List.of("ピョンヤン"), name == null ? null : name.readings());
  }

  @Test
  void aWiresPlaceDayAndAgencyAreNoName() {
    String text = "[ワシントン 14日 ロイター] - 米国務省高官は14日、合意を確認した。";
    assertEquals("米国務省", mentions(text, "米国務省"));
    assertNull(name(text, "ワシントン14日ロイター"));
  }

  @Test
  void aLegalFormShowsWhatIsSpelledBySound() {
    String text = "スーパー大手のかざはなホールディングスは8日、発表した。";
    assertEquals("かざはなホールディングス", mentions(text, "かざはなホールディングス"));
  }

  @Test
  void aListedBodyIsFoundWhereTheTaggerSeesNone() {
    assertEquals("楽天", mentions("2008年に入り、楽天が海山銀行と資本提携を行う。", "楽天"));
    assertNull(name("2008年に入り、楽天市場が開いた。", "楽天"));
  }

  @Test
  void anAgeInBracketsIsNoReading() {
    Name name = name("中村健一首相(52)が会見した。", "中村健一");
    assertEquals(List.of(), name == null ? null : name.readings());
  }

  @Test
  void theSameCompanyIsNotTheOneThatDoesSomethingToIt() {
    String text = "山川電機は赤字だ。米マリナ・パートナーズが同社に買収を打診した。同社は断った。";
    assertEquals("山川電機 同社 同社", mentions(text, "山川電機"));
    assertEquals("海山商事 同社", mentions("山川電機は赤字だ。海山商事は工場を売る。同社は黒字だ。", "海山商事"));
  }

  @Test
  void whatQuotationMarksNameBehindAWordForBodiesIsOne() {
    Name name = name("化学メーカー「山稜ケミ」の工場から煙が出た。", "山稜ケミ");
    assertEquals(NameType.ORGANISATION, name == null ? null : name.type());
    assertNull(name("店長が「おいしい」と言った。", "おいしい"));
  }

  @Test
  void twoPeopleWithAJointBetweenThemAreTwo() {
    String text = "詩人の中村健一・高橋花子に学んだ。";
    assertEquals("中村健一", mentions(text, "中村健一"));
    assertEquals("高橋花子", mentions(text, "高橋花子"));
    assertNotNull(name("米国のマイケル・ブラウンが来た。", "マイケル・ブラウン"));
  }

  @Test
  void whichPartOfAPlaceIsMeantIsNoPartOfItsName() {
    assertEquals("山口県", mentions("雪は山口県西部で降った。", "山口県"));
  }

  @Test
  void aPlaceIsNamedWithWhatItIsWhereSomethingHappensInsideIt() {
    assertEquals("名古屋市", mentions("会議は名古屋市内で開かれた。", "名古屋市"));
    assertEquals("日本", mentions("会議は日本国内で開かれた。", "日本"));
  }

  @Test
  void aPeopleAndItsLanguageAreNoPlace() {
    assertNull(name("隣はドイツ人の画家だ。", "ドイツ"));
    assertNull(name("彼はタイ語を学んだ。", "タイ"));
    assertNotNull(name("彼はドイツへ行った。", "ドイツ"));
  }

  @Test
  void aLandformIsAPlaceWithTheWordForIt() {
    assertEquals(NameType.PLACE, type("人々は日本列島に住んだ。", "日本列島"));
  }

  @Test
  void aRealmIsAPlace() {
    assertEquals(NameType.PLACE, type("船はオスマン帝国へ着いた。", "オスマン帝国"));
  }

  @Test
  void aSchoolIsABody() {
    assertEquals(NameType.ORGANISATION, type("彼は東海高等学校に通った。", "東海高等学校"));
  }

  @Test
  void aTownThatDoesSomethingIsItsGovernment() {
    assertEquals(NameType.ORGANISATION, type("大阪市は新しい制度をつくった。", "大阪市"));
    assertEquals(NameType.PLACE, type("大阪市は大阪府の中部にある。", "大阪市"));
  }

  @Test
  void soAndSoManyBodiesAreNone() {
    assertNull(name("街には10自治会がある。", "10自治会"));
  }

  @Test
  void aHouseIsABodyWhateverFollows() {
    assertEquals(NameType.ORGANISATION, type("ハプスブルク家支配が続いた。", "ハプスブルク家"));
  }

  @Test
  void aForeignNameIsWithoutWhatItsBearerIs() {
    assertNull(name("父は王子カルロスと争った。", "王子カルロス"));
  }

  @Test
  void europeAndAmericaAreOneRegion() {
    assertNull(name("欧米の新聞が伝えた。", "米国"));
  }

  @Test
  void whoeverHasASpokesmanIsABody() {
    String text = "ベルギー1部のヴァルデンスが選手を獲得する。ヴァルデンスの広報担当者は「答えない」と話した。";
    Name name = name(text, "ヴァルデンス");
    assertEquals(NameType.ORGANISATION, name == null ? null : name.type());
  }

  @Test
  void theSamePaperIsTheOutletNamedBefore() {
    assertEquals("読売新聞 同紙", mentions("読売新聞が橋の事故を報じた。同紙は写真も載せた。", "読売新聞"));
  }

  @Test
  void theSamePaperIsNobodyWhereNoneWasNamed() {
    assertEquals(List.of(), types("同紙は写真も載せた。"));
  }

  @Test
  void theyAreThePeopleNamedTogether() {
    String text = "中村健一首相とマイケル・ブラウン大統領が会った。彼らは握手した。";
    assertEquals("中村健一 彼ら", mentions(text, "中村健一"));
    assertEquals("マイケル・ブラウン 彼ら", mentions(text, "マイケル・ブラウン"));
  }

  @Test
  void countriesAreCalledByLetters() {
    String text = "日米韓は協力する。大臣は訪中し、対露制裁も話す。";
    assertEquals("日", mentions(text, "日本"));
    assertEquals("米", mentions(text, "米国"));
    assertEquals("中", mentions(text, "中国"));
    assertEquals("露", mentions(text, "ロシア"));
  }

  @Test
  void theDaytimeIsNoCountry() {
    assertNull(name("日中は晴れた。", "日本"));
    assertNull(name("14日の日中,晴れた。", "日本"));
  }

  @Test
  void aDayBeforeItsHourIsNoCountry() {
    assertNull(name("24日朝、晴れた。", "日本"));
    assertNull(name("24日朝、晴れた。", "北朝鮮"));
  }

  @Test
  void otherWordsOfTheSameLettersNameNoCountry() {
    assertNull(name("松田がソロを放った。", "ロシア"));
    assertNull(name("昨年と対比させる。", "フィリピン"));
    assertNull(name("北西へ進んだ。", "北朝鮮"));
  }

  @Test
  void bodiesWithAJointBetweenThemAreTwo() {
    String text = "法務省・検察庁内部から声が上がった。";
    assertEquals("法務省", mentions(text, "法務省"));
  }

  @Test
  void aGovernmentHasOneNameHoweverItsCountryIsCalled() {
    String text = "米政府が発表した。米国政府は急いでいる。アメリカ政府も認めた。";
    assertEquals("米政府 米国政府 アメリカ政府", mentions(text, "米国政府"));
  }

  @Test
  void oneWrongLetterInATitleIsASlip() {
    String text = "中村健一委員長が来た。中村委員長は話した。中村委員丁は帰った。";
    Name name = name(text, "中村健一");
    assertEquals(
        List.of(false, false, true),
        name == null ? null : name.mentions().stream().map(Mention::slip).toList());
  }

  @Test
  void anotherWordAfterANameIsNoSlip() {
    String text = "中村健一委員長が来た。中村委員長は話した。中村委員会は残る。";
    Name name = name(text, "中村健一");
    assertEquals(
        List.of(), name == null ? null : name.mentions().stream().filter(Mention::slip).toList());
  }

  @Test
  void namesAreCountedInTheOrderOfTheText() {
    List<Name> names = names("ロシアと中国が会談した。中国は喜んだ。");
    assertEquals(List.of("n1", "n2"), names.stream().map(Name::id).toList());
    assertEquals(List.of("ロシア", "中国"), names.stream().map(Name::name).toList());
  }

  @Test
  void namesInsideQuotationsAreFound() {
    assertEquals("ロシア", mentions("市長は「ロシアへ行く」と述べた。", "ロシア"));
  }

  private static List<NameType> types(String text) {
    return names(text).stream().map(Name::type).toList();
  }

  private static @Nullable String mentions(String text, String of) {
    Name name = name(text, of);
    return name == null
        ? null
        : name.mentions().stream().map(m -> m.span().text()).collect(Collectors.joining(" "));
  }

  private static @Nullable Name name(String text, String called) {
    return names(text).stream().filter(n -> n.name().equals(called)).findFirst().orElse(null);
  }

  private static @Nullable NameType type(String text, String called) {
    Name name = name(text, called);
    return name == null ? null : name.type();
  }

  private static List<Name> names(String text) {
    return TRACER.trace(Article.of("a", text)).names();
  }
}
