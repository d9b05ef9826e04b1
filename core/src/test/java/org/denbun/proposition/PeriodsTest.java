package org.denbun.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  private static Feature period(String value, String from, String to) {
    return new Feature(0, 1, Feature.Kind.PERIOD, value, Set.of(), from, to, false);
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-FA,2025-10-01,2025-11-01,1",
    "XXXX-FA,2025-09-01,2025-12-01,1",
    "XXXX-WI,2026-02-03,2026-02-04,1",
    "XXXX-10,2025-09-01,2025-12-01,0.7",
    "XXXX-H1,2025-04-01,2025-05-01,1",
    "XXXX-06,2026-06-30,2026-07-01,1",
    "XXXX-FA,2025-06-01,2025-07-01,0",
    "XXXX-H2,2025-04-01,2025-05-01,0",
  })
  void partOfAYearHoldsItsDays(String unit, String from, String to, double like) {
    assertEquals(like, Periods.like(period(unit, null, null), period("?", from, to)));
  }
}
