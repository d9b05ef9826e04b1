package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

  @ParameterizedTest
  @CsvSource({
    "経済産業相は8日、3月末に北港工場を閉じるとの報告を山城化成から受けたと述べた。,北港工場は3月末に閉鎖される,山城化成",
    "町幹部は「山城観光から、北港工場の跡にホテルを建てたいと打診を受けている」と打ち明ける。,北港工場の跡にホテルが建てられる,山城観光",
    "取引所は8日、山城化成から上場を取りやめるとの連絡を受けたと明らかにした。,山城化成は上場を取りやめる,山城化成",
  })
  void whoeverHasWordFromSomebodyIsNoOriginOfHisOwn(String told, String asked, String origin) {
    Proposition first = SmallArchive.of(told).first(asked);
    assertEquals(origin, first.independence().origins().getFirst().name());
    assertEquals(1, first.independence().atMost());
  }
}
