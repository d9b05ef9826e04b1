package org.denbun.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.denbun.Origin;
import org.denbun.trace.Traced;
import org.junit.jupiter.api.Test;

class OriginsTest {

  @Test
  void theOriginWithMostClaimsComesFirst() {
    assertEquals(
        List.of(new Origin("会社", 2), new Origin("市", 1)),
        origins("市によると、橋は古い。会社は工場を閉じると発表した。会社は原因を調べているとしている。"));
  }

  @Test
  void tiesStandInTheOrderOfTheText() {
    assertEquals(
        List.of(new Origin("市", 1), new Origin("会社", 1)), origins("市によると、橋は古い。会社は工場を閉じると発表した。"));
  }

  @Test
  void theLastOfAChainIsTheOrigin() {
    assertEquals(List.of(new Origin("県警", 1)), origins("読売新聞によると、県警は男を逮捕したと発表した。"));
  }

  @Test
  void officialsOfAGovernmentCountForIt() {
    assertEquals(List.of(new Origin("米国政府", 2)), origins("米政府高官は、交渉は終わったと述べた。米国務省は会談を延ばすと発表した。"));
  }

  @Test
  void aStatesOwnAgencySpeaksForItsGovernment() {
    assertEquals(List.of(new Origin("中国政府", 2)), origins("新華社は、橋が開通したと報じた。中国外務省の報道官は、会談は延期だと述べた。"));
  }

  @Test
  void aCountryKeepsItsNameWhereNobodyElseSpeaksForIt() {
    assertEquals(List.of(new Origin("中国", 1)), origins("中国は、会談は延期だと発表した。"));
    assertEquals(List.of(new Origin("中国政府", 2)), origins("中国は、会談は延期だと発表した。中国外務省は、日程は未定だと発表した。"));
  }

  @Test
  void aStationSpeaksForItsPolice() {
    assertEquals(
        List.of(new Origin("広島県警", 2)), origins("広島県警は、男を逮捕したと発表した。広島県警福山東署によると、男にけがはない。"));
  }

  @Test
  void claimsWithoutASourceComeLast() {
    List<Origin> origins = origins("この池には竜が住んでいたとされる。市によると、橋は古い。");
    assertEquals(List.of(new Origin("市", 1), new Origin(null, 1)), origins);
  }

  private static List<Origin> origins(String text) {
    return Traced.reading(text).origins();
  }
}
