package org.denbun.server.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.denbun.server.page.Texts;

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
    return of(iso.substring(0, Math.min(10, iso.length())));
  }

  /** Without the year and the time of day. */
  String brief(String iso) {
    try {
      return brief.format(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeException notOne) {
      return iso;
    }
  }

  /** By the clocks where it is meant; what is no date stays as it is. */
  String of(String iso) {
    try {
      return iso.length() <= 10
          ? day.format(LocalDate.parse(iso))
          : iso.length() > 16 && iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
              ? minute.format(OffsetDateTime.parse(iso))
              : minute.format(LocalDateTime.parse(iso));
    } catch (DateTimeException notOne) {
      return iso;
    }
  }
}
