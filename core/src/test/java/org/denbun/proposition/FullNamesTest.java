package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.denbun.independence.CountedOrigin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {

  @ParameterizedTest
  @CsvSource({
    "KVレーネンは8日、山下選手を完全移籍で獲得したと発表した。,レーネンのオルセン監督は「山下選手の完全移籍での獲得が決まった」と述べた。,山下選手は完全移籍で獲得された,KVレーネン",
    "北港市の教育委員会によると、給食センターは9月に開業する。,北港市教育委員会は、給食センターが9月に開業すると発表した。,給食センターは9月に開業する,北港市",
    "主力取引銀行の山城銀行幹部は「事業の売却で話はついている」と述べた。,山城銀行は、事業の売却で話がついていると発表した。,事業の売却で話はついている,山城銀行",
    "ソルカ大統領府の高官は「砲艦3隻を沈めた」と述べた。,ソルカの大統領が8日、軍を視察した。ソルカ海軍は、砲艦3隻を沈めたと発表した。,砲艦3隻を沈めた,ソルカ政府",
    "南瀬県は8日、食中毒の患者が40人になったと発表した。,南瀬県北港市で食中毒があった。県生活衛生課の沢井隆課長は8日、食中毒の患者が40人になったと述べた。,食中毒の患者は40人である,南瀬県",
    "かざはなホールディングスは8日、来年4月に統合すると発表した。,かざはなホールディングスの青山健司社長は「来年4月に統合する」と述べた。,来年4月に統合する,かざはなホールディングス",
    "北山県立図書館の建て替えで、沢井隆知事は8日、開館は9月だと述べた。,北山県は8日、開館は9月だと発表した。,開館は9月である,北山県",
    "北山日報は8日、開館は9月だと報じた。複数の県幹部の話としている。北山県は答えていない。,北山県は8日、開館は9月だと発表した。,開館は9月である,北山県",
    "山城電機は8日、新型の電池を発表した。沢井隆社長は「発売は9月だ」と述べた。,山城電機は8日、発売は9月だと発表した。,発売は9月である,山城電機",
    "山城電機は8日、新型の電池を発表した。北港工場で働く社員は「発売は9月だ」と話した。,山城電機は8日、発売は9月だと発表した。,発売は9月である,山城電機",
    "農林水産省が補助金を減らす。複数の政府関係者は「実施は9月だ」と述べた。,農林水産省は8日、実施は9月だと発表した。,実施は9月である,日本政府",
    "西港汽船は8日、買収を発表した。ハナミネ労働組合の沢井隆委員長は8日、会社側から開館は9月だと説明を受けたと話した。,ハナミネは8日、開館は9月だと発表した。,開館は9月である,ハナミネ",
    "オルテとソルカの首脳が8日に会った。ソルカの外交筋は「次の会談は5月に開かれる」と語った。,ソルカ外務省は、次の会談が5月に開かれると発表した。,次の会談は5月に開かれる,ソルカ政府",
  })
  void bodyIsOneByWhicheverPartOfItsName(String one, String two, String asked, String body) {
    Proposition first = SmallArchive.of(one, two).first(asked);
    List<CountedOrigin> origins = first.independence().origins();
    assertEquals(
        List.of(body), origins.stream().map(CountedOrigin::institution).distinct().toList());
  }
}
