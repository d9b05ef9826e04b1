package org.denbun.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.Entry;
import org.denbun.calendar.EventCalendar;
import org.denbun.json.PlaceFeatures;

/** What is made of readings alone, as {@code denbun trace} makes it. */
public final class ReadingExport implements Export {
  private final Writing<Reading> writing;
  private final Ending ending;

  private ReadingExport(Writing<Reading> writing, Ending ending) {
    this.writing = writing;
    this.ending = ending;
  }

  /** A map of the places (RFC 7946). */
  public static Export places(OutputStream out) {
    var places = new PlaceFeatures(out);
    return new ReadingExport(places::write, places::end);
  }

  /** A calendar of the dated events (RFC 5545). */
  public static Export events(OutputStream out) {
    var events = new EventCalendar(out);
    return new ReadingExport(events::write, events::end);
  }

  @Override
  public void write(Entry entry, Reading reading, List<Copy> copies) throws IOException {
    writing.write(reading);
  }

  @Override
  public void end() throws IOException {
    ending.end();
  }

  /** Writes one thing. */
  private interface Writing<T> {
    void write(T one) throws IOException;
  }

  /** Ends what was begun. */
  private interface Ending {
    void end() throws IOException;
  }
}
