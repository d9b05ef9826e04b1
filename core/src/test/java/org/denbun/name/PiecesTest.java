package org.denbun.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.denbun.name.Pieces.Piece;
import org.denbun.tagger.TaggedName;
import org.denbun.text.Range;
import org.junit.jupiter.api.Test;

/** What a tagger might take for names, and what of it is one; every sentence here is made up. */
class PiecesTest {

  private static final Language JAPANESE = Languages.packaged().named("ja");

  @Test
  void aBuildingIsNoBody() {
    assertEquals("南浦公園 FACILITY", pieces("列は南浦公園へ進む。", "南浦公園", NameType.PLACE));
    assertEquals("南浦銀行 ORGANISATION", pieces("列は南浦銀行へ進む。", "南浦銀行", NameType.ORGANISATION));
  }

  @Test
  void whatIsNoMoreIsNamedWithoutTheWordForThat() {
    assertEquals("日本陸軍 ORGANISATION", pieces("彼は旧日本陸軍の兵だった。", "旧日本陸軍", NameType.ORGANISATION));
    assertEquals("新日本海運 ORGANISATION", pieces("彼は新日本海運の船に乗った。", "新日本海運", NameType.ORGANISATION));
  }

  @Test
  void theSameBodyIsNoNameOfItsOwn() {
    assertEquals("", pieces("計画は同委員会が認めた。", "同委員会", NameType.ORGANISATION));
    assertEquals("海山委員会 ORGANISATION", pieces("計画は海山委員会が認めた。", "海山委員会", NameType.ORGANISATION));
  }

  @Test
  void whoHeldAnOfficeIsNamedApartFromWhere() {
    assertEquals("秋葉 PERSON 山口 PLACE", pieces("秋葉前山口市長が来た。", "秋葉前山口", NameType.PERSON));
    assertEquals("ルネ PERSON ルイ PERSON", pieces("ルネ公ルイが来た。", "ルネ公ルイ", NameType.PERSON));
    assertEquals("中村公一 PERSON", pieces("中村公一が来た。", "中村公一", NameType.PERSON));
  }

  @Test
  void aVillageIsNobody() {
    assertEquals("雪入山 PLACE", pieces("道は雪入山に続く。", "雪入山", NameType.PERSON));
    assertEquals("青山 PERSON", pieces("道は青山に聞く。", "青山", NameType.PERSON));
  }

  @Test
  void aMatchWithATeamIsNoTeam() {
    String team = "クリーブランド・ブラウンズ";
    assertEquals(team + "戦 EVENT", pieces(team + "戦で投げた。", team, NameType.ORGANISATION));
    assertEquals(team + " ORGANISATION", pieces(team + "で投げた。", team, NameType.ORGANISATION));
  }

  @Test
  void whatABodyIsInLawIsOfItsName() {
    assertEquals(
        "一般社団法人海山協会 ORGANISATION", pieces("冊子は一般社団法人海山協会が配る。", "海山協会", NameType.ORGANISATION));
    assertEquals("海山協会 ORGANISATION", pieces("冊子は法人の海山協会が配る。", "海山協会", NameType.ORGANISATION));
  }

  @Test
  void aTownThatDoesWhatBodiesDoIsItsGovernment() {
    assertEquals("秋葉市 ORGANISATION", pieces("橋は秋葉市が所有する。", "秋葉市", NameType.PLACE));
    assertEquals("秋葉市 PLACE", pieces("橋は秋葉市が近い。", "秋葉市", NameType.PLACE));
  }

  @Test
  void namesInARowAreOfOneKind() {
    assertEquals("吉川 PLACE 小野 PLACE", row("雨は吉川、小野で降った。", "吉川", "小野"));
    assertEquals("吉川 PERSON 小野 PLACE", row("雨は吉川が小野で見た。", "吉川", "小野"));
    assertEquals("吉川健一 PERSON 小野 PLACE", row("雨は吉川健一、小野に降った。", "吉川健一", "小野"));
  }

  private static String pieces(String text, String tagged, NameType type) {
    Sentence part = part(text);
    return words(text, new Pieces(JAPANESE).of(part, tag(part, tagged, type)));
  }

  private static String row(String text, String person, String place) {
    List<Piece> pieces =
        List.of(piece(text, person, NameType.PERSON), piece(text, place, NameType.PLACE));
    return words(text, new Rows(JAPANESE.names()).of(part(text), pieces));
  }

  private static Piece piece(String text, String name, NameType type) {
    return new Piece(text.indexOf(name), text.indexOf(name) + name.length(), type);
  }

  private static TaggedName tag(Sentence part, String name, NameType type) {
    int begin = part.text().indexOf(name);
    return new TaggedName(part.beginning(begin), part.ending(begin + name.length()), type);
  }

  private static Sentence part(String text) {
    return new Sentence(JAPANESE, text, new Range(0, text.length()), List.of());
  }

  private static String words(String text, List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> text.substring(piece.begin(), piece.end()) + " " + piece.type())
        .collect(Collectors.joining(" "));
  }
}
