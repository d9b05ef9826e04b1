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
  void claimsWithoutASourceComeLast() {
    List<Origin> origins = origins("この池には竜が住んでいたとされる。市によると、橋は古い。");
    assertEquals(List.of(new Origin("市", 1), new Origin(null, 1)), origins);
  }

  private static List<Origin> origins(String text) {
    return Traced.reading(text).origins();
  }
}
