package org.denbun.calendar;

import java.io.IOException;
import java.io.OutputStream;
import org.denbun.Reading;
import org.denbun.ReadingWriter;
import org.denbun.view.Happening;
import org.denbun.view.Whereabouts;

/**
 * Writes the dated events of readings as one iCalendar object (RFC 5545), in UTF-8: a VEVENT for
 * each event of an article, however many of its claims tell it. Equal readings give equal bytes.
 * Holds one article at a time; not safe for use by many threads.
 */
public final class EventCalendar implements ReadingWriter {
  private final ContentLines lines;
  private boolean begun;
  private boolean empty = true;

  /** Writes to a stream, which it neither flushes nor closes. */
  public EventCalendar(OutputStream out) {
    lines = new ContentLines(out);
  }

  /** Writes the events of one article that a calendar can hold: those with a begin. */
  @Override
  public void write(Reading reading) throws IOException {
    begin();
    var whereabouts = new Whereabouts(reading.places());
    for (Happening happening : Happening.in(reading)) {
      var interval = CalendarInterval.of(happening.event());
      if (interval != null) {
        new Component(reading.article(), happening, interval, whereabouts).write(lines);
        empty = false;
      }
    }
  }

  /** Ends the calendar. */
  @Override
  public void end() throws IOException {
    begin();
    if (empty) {
      something();
    }
    lines.value("END", "VCALENDAR");
  }

  private void begin() throws IOException {
    if (!begun) {
      lines.value("BEGIN", "VCALENDAR");
      lines.value("VERSION", "2.0");
      lines.value("PRODID", "-//Denbun//Denbun//EN");
      lines.value("CALSCALE", "GREGORIAN");
      begun = true;
    }
  }

  /** A calendar holds at least one component (section 3.6); a time zone shows nothing. */
  private void something() throws IOException {
    lines.value("BEGIN", "VTIMEZONE");
    lines.value("TZID", "Etc/UTC");
    lines.value("BEGIN", "STANDARD");
    lines.value("DTSTART", "19700101T000000");
    lines.value("TZOFFSETFROM", "+0000");
    lines.value("TZOFFSETTO", "+0000");
    lines.value("END", "STANDARD");
    lines.value("END", "VTIMEZONE");
  }
}
