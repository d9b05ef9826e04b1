package org.denbun.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.denbun.NameType;
import org.denbun.PlaceCertainty;
import org.denbun.language.Languages;
import org.denbun.text.Range;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private final Places places =
      new Places(Objects.requireNonNull(Languages.packaged().named("ja")));

  @Test
  void aLaterMentionFollowsTheOneThatWasSaidInFull() {
    List<FoundPlace> found = MarkedPlaces.in("[P:福島県]の[P:伊達市]で会合があり、[P:伊達市]が発表した。");
    assertEquals(found.get(1).id(), found.get(2).id());
    assertEquals(PlaceCertainty.CERTAIN, found.get(2).certainty());
    assertEquals("福島県", found.get(1).within());
  }

  @Test
  void anEarlierMentionFollowsToo() {
    List<FoundPlace> found = MarkedPlaces.in("[P:伊達市]で会合。\n会合は[P:北海道]の[P:伊達市]で開かれた。");
    assertEquals(found.get(2).id(), found.get(0).id());
    assertEquals(PlaceCertainty.LIKELY, found.get(0).certainty());
  }

  @Test
  void whatNothingDecidesHasNoPosition() {
    FoundPlace open = MarkedPlaces.in("[P:伊達市]で会合があった。").getFirst();
    assertEquals(PlaceCertainty.OPEN, open.certainty());
    assertNull(open.lat());
    assertNull(open.id());
    assertEquals("JP", open.country());
  }

  @Test
  void aReadingInBracketsNamesThePlace() {
    FoundPlace found = MarkedPlaces.in("[P:某壌](ピョンヤン)を発った。").getFirst();
    assertEquals("平壌", found.name());
  }

  @Test
  void aDivisionIsNotAnsweredWithATownElsewhere() {
    FoundPlace found = MarkedPlaces.in("[P:宮城県]の[P:ヘルシンキ]という集落。").get(1);
    assertEquals(PlaceCertainty.APPROXIMATE, found.certainty());
    assertNull(found.lat());
    assertEquals("宮城県", found.within());
  }

  @Test
  void aDistanceWithoutADirectionTellsNoPosition() {
    FoundPlace found = MarkedPlaces.in("[P:盛岡市]から約20キロ離れた[P:白露村]で雪崩。").get(1);
    assertNull(found.lat());
  }

  @Test
  void aFacilityOfAnotherPassageIsNotPutIntoTheLastTown() {
    FoundPlace found = MarkedPlaces.in("[P:仙台市]で式があった。\n[F:県立科学館]は休む。").get(1);
    assertEquals(PlaceCertainty.OPEN, found.certainty());
  }

  @Test
  void otherNamesAreNoPlaces() {
    assertEquals(List.of(), MarkedPlaces.in("[O:ロシア太平洋艦隊]が動いた。"));
  }

  @Test
  void aNameIsKnownWithOrWithoutItsSuffix() {
    assertTrue(places.has("ウラジオストク"));
    assertTrue(places.has("ウラジオストク市"));
    assertFalse(places.has("ウラジオストク湾"));
    assertFalse(places.has("米"));
    assertEquals(9, places.longest("今はウラジオストクで", 2));
    assertEquals(0, places.longest("今は", 0));
  }

  @Test
  void aLanguageWithoutPlacesFindsNone() {
    Places none = new Places(Objects.requireNonNull(Languages.packaged().named("xx")));
    Candidate candidate = new Candidate(new Range(0, 5), "Paris", NameType.PLACE);
    assertEquals(List.of(), none.of(List.of(candidate), "Paris", List.of(new Range(0, 5))));
  }

  @Test
  void manyNamesakesTakeNoLongTime() {
    String line = "[P:ケンブリッジ]と[P:伊達市]と[F:中央会館]と[P:無名村]から北に約五キロ、".repeat(4000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(16000, MarkedPlaces.in(line).size()));
  }
}
