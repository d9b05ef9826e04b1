package org.denbun.server.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.denbun.server.page.Texts;
import org.denbun.time.Moments;

/** ISO dates and times as the language of the page writes them. */
final class Days {
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;
  private final DateTimeFormatter brief;

  Days(Texts texts) {
    day = DateTimeFormatter.ofPattern(texts.of("picture.pattern.day"), texts.locale());
    brief = DateTimeFormatter.ofPattern(texts.of("picture.pattern.brief"), texts.locale());
    minute = DateTimeFormatter.ofPattern(texts.of("picture.pattern.minute"), texts.locale());
  }

  /** Without the time of day. */
  String day(String iso) {
    return of(iso, day);
  }

  /** Without the year and the time of day. */
  String brief(String iso) {
    return of(iso, brief);
  }

  private static String of(String iso, DateTimeFormatter pattern) {
    LocalDate date = Moments.day(iso);
    return date == null ? iso : pattern.format(date);
  }

  /** By the clocks where it is meant; what is no date stays as it is. */
  String of(String iso) {
    var read = org.denbun.view.Moment.of(iso);
    return read == null
        ? iso
        : switch (read.unit()) {
          case DAYS -> day.format(read.local());
          case MINUTES -> minute.format(read.local());
          default -> iso;
        };
  }
}
