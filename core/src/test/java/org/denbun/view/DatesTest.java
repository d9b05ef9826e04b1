package org.denbun.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2023-09-04, 2023-09-05, 2023-09-04",
    "2023-12-31, 2024-01-01, 2023-12-31",
    "2024-02-29, 2024-03-01, 2024-02-29",
    "2023-09-01, 2023-10-01, 2023-09",
    "2023-12-01, 2024-01-01, 2023-12",
    "2023-04-01, 2023-07-01, 2023-04/06",
    "2023-11-01, 2024-02-01, 2023-11/2024-01",
    "2016-01-01, 2017-01-01, 2016",
    "2016-01-01, 2020-01-01, 2016/2019",
    "2023-09-10, 2023-09-14, 2023-09-10/13",
    "2023-09-28, 2023-10-03, 2023-09-28/10-02",
    "2023-12-30, 2024-01-03, 2023-12-30/2024-01-02",
    "2023-09-01, 2023-09-11, 2023-09-01/10",
    "0794-01-01, 0795-01-01, 0794"
  })
  void daysAreWrittenAsAPersonWould(String from, String to, String shown) {
    assertEquals(shown, Dates.of(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-04T15:00, 2023-09-04T16:00, 2023-09-04 15:00",
    "2023-09-04T15:30:00+09:00, 2023-09-04T15:31:00+09:00, 2023-09-04 15:30",
    "2023-09-04T12:00:00+09:00, 2023-09-04T18:00:00+09:00, 2023-09-04 12:00/18:00",
    "2023-09-04T12:00, 2023-09-05T00:00, 2023-09-04 12:00/24:00",
    "2023-09-04T22:00, 2023-09-05T06:00, 2023-09-04 22:00/2023-09-05 06:00",
    "2023-09-04T15:00:00+09:00, 2023-09-04T08:00:00Z, 2023-09-04 15:00/17:00",
    "2023-09-04, 2023-09-04T18:00:00+09:00, 2023-09-04 00:00/18:00"
  })
  void timesOfDayAreByTheClocksOfThePlace(String from, String to, String shown) {
    assertEquals(shown, Dates.of(from, to));
  }

  @Test
  void openEndsAreSaid() {
    assertEquals("from 2023-09-04", Dates.of("2023-09-04", null));
    assertEquals("from 2023-09", Dates.of("2023-09", null));
    assertEquals("from 2016", Dates.of("2016", null));
    assertEquals("by 2023-09-05", Dates.of(null, "2023-09-06"));
    assertEquals("by 2023-09-05 10:00", Dates.of(null, "2023-09-05T10:00"));
    assertEquals("", Dates.of(null, null));
  }

  @Test
  void whatIsNoIntervalIsShownAllTheSame() {
    assertEquals("2023-09-04", Dates.of("2023-09-04", "2023-09-04"));
    assertEquals("2023-02-30/2023-03-01", Dates.of("2023-02-30", "2023-03-01"));
    assertEquals("2023-W36", Dates.of("2023-W36", null));
    assertEquals("to x y", Dates.of(null, "x\u001By"));
  }
}
