package org.denbun.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01T00:00, YEARS",
    "2023-09, 2023-09-01T00:00, MONTHS",
    "2023-09-04, 2023-09-04T00:00, DAYS",
    "2023-09-04T15, 2023-09-04T15:00, MINUTES",
    "2023-09-04T15:30, 2023-09-04T15:30, MINUTES",
    "2023-09-04T15:30:20.5Z, 2023-09-04T15:30:20.500, MINUTES",
    "2023-09-04T15:30:00+0900, 2023-09-04T15:30, MINUTES"
  })
  void theUnitIsWhatTheTextTells(String iso, String local, String unit) {
    Moment moment = Moment.of(iso);
    assertNotNull(moment);
    assertEquals(local, moment.local().toString());
    assertEquals(unit, moment.unit().name());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-04T15:30:00+09:00, 2023-09-04T06:30",
    "2023-09-04T15:30, 2023-09-04T15:30",
    "2023-09-04, 2023-09-04T00:00"
  })
  void aTimeWithoutZoneIsTakenForUtc(String iso, String utc) {
    Moment moment = Moment.of(iso);
    assertNotNull(moment);
    assertEquals(utc, moment.inUtc().local().toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "XXXX-09-04", "2023-02-29", "2023-13", "P3D", "2023-09-04T25:00", "x"})
  void whatIsNoDateIsNone(String iso) {
    assertNull(Moment.of(iso));
  }
}
