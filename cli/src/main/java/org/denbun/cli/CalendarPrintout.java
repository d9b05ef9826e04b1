package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.denbun.Reading;
import org.denbun.calendar.EventCalendar;

/** One iCalendar object of all events that have a date. */
final class CalendarPrintout implements Printout {
  private final OutputStream out;
  private final EventCalendar calendar;

  CalendarPrintout(OutputStream out) {
    this.out = out;
    calendar = new EventCalendar(out);
  }

  @Override
  public void print(Reading reading) throws IOException {
    calendar.write(reading);
    out.flush();
  }

  @Override
  public void end() throws IOException {
    calendar.end();
    out.flush();
  }
}
