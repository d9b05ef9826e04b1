package org.denbun.calendar;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.denbun.Event;
import org.denbun.view.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When an event is, as a calendar has it: whole days, times in UTC, or times that float where the
 * text tells no zone (RFC 5545, section 3.3.5).
 *
 * @param begin its first day or its beginning
 * @param end the day after its last, or its end; null where only the begin is known
 */
record CalendarInterval(Moment begin, @Nullable Moment end) {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final int LAST_YEAR = 9999;

  /** The interval of an event, or null where no begin is told, or none that a calendar can hold. */
  static @Nullable CalendarInterval of(Event event) {
    Moment begin = Moment.of(event.from());
    Moment end = Moment.of(event.to());
    if (begin == null) {
      return null;
    }
    var interval = end == null ? open(begin) : between(begin, end);
    return isWritable(interval.begin) ? interval : null;
  }

  void write(ContentLines lines) throws IOException {
    write(lines, "DTSTART", begin);
    if (end != null) {
      write(lines, "DTEND", end);
    }
  }

  /** A month or year lasts, even where the text does not tell how long. */
  private static CalendarInterval open(Moment begin) {
    return begin.isDate()
        ? new CalendarInterval(begin, endAfter(begin, begin.end()))
        : new CalendarInterval(begin.at(ZoneOffset.UTC), null);
  }

  private static CalendarInterval between(Moment begin, Moment end) {
    boolean dates = begin.isDate() && end.isDate();
    Moment from = dates ? begin : timed(begin, end.offset());
    Moment to = dates ? end : timed(end, begin.offset());
    return new CalendarInterval(from, endAfter(from, to));
  }

  /** Both ends are to be of one kind, with a zone or without. */
  private static Moment timed(Moment moment, @Nullable ZoneOffset other) {
    ZoneOffset offset = moment.offset() == null ? other : moment.offset();
    return new Moment(moment.local(), ChronoUnit.MINUTES, offset).at(ZoneOffset.UTC);
  }

  private static @Nullable Moment endAfter(Moment begin, Moment end) {
    return begin.local().isBefore(end.local()) && isWritable(end) ? end : null;
  }

  /** Whether its year has four digits. */
  static boolean isWritable(Moment moment) {
    return moment.local().getYear() >= 0 && moment.local().getYear() <= LAST_YEAR;
  }

  private static void write(ContentLines lines, String name, Moment moment) throws IOException {
    if (moment.isDate()) {
      lines.value(name + ";VALUE=DATE", DATE.format(moment.local()));
    } else {
      lines.value(name, time(moment));
    }
  }

  /** The form of a time in UTC, or of one that tells no zone. */
  static String time(Moment utc) {
    return TIME.format(utc.local()) + (utc.offset() == null ? "" : "Z");
  }
}
