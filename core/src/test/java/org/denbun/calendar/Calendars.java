package org.denbun.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.denbun.Reading;

/** Calendars as Denbun writes them and as another program reads them. */
final class Calendars {
  private Calendars() {}

  static byte[] bytes(Reading... readings) {
    var out = new ByteArrayOutputStream();
    try {
      var calendar = new EventCalendar(out);
      for (Reading reading : readings) {
        calendar.write(reading);
      }
      calendar.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static String written(Reading... readings) {
    return new String(bytes(readings), StandardCharsets.UTF_8);
  }

  static ICalendar parsed(Reading... readings) {
    return parsed(written(readings));
  }

  /** The calendar, of which the reader has nothing to complain. */
  static ICalendar parsed(String ics) {
    assertTrue(ics.lines().allMatch(line -> octets(line) <= 75), ics);
    List<List<ParseWarning>> warnings = new ArrayList<>();
    ICalendar calendar = Biweekly.parse(ics).warnings(warnings).first();
    assertEquals(List.of(List.of()), warnings);
    // biweekly keeps a time zone elsewhere and then misses a component
    boolean zoned = !calendar.getTimezoneInfo().getComponents().isEmpty();
    assertTrue(zoned || calendar.validate(ICalVersion.V2_0).isEmpty(), () -> problems(calendar));
    return calendar;
  }

  static VEvent only(Reading reading) {
    List<VEvent> events = parsed(reading).getEvents();
    assertEquals(1, events.size());
    return events.getFirst();
  }

  private static String problems(ICalendar calendar) {
    return calendar.validate(ICalVersion.V2_0).toString();
  }

  private static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }
}
