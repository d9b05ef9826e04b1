package org.denbun.server.picture;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.denbun.server.page.Texts;

/** Puts moments into words, by the clocks of the page's readers. */
final class Times {
  private final Texts texts;
  private final ZoneId zone;
  private final DateTimeFormatter day;
  private final DateTimeFormatter minute;

  Times(Texts texts) {
    this.texts = texts;
    zone = ZoneId.of(texts.of("picture.zone"));
    day = DateTimeFormatter.ofPattern(texts.of("picture.pattern.day"), texts.locale());
    minute = DateTimeFormatter.ofPattern(texts.of("picture.pattern.minute"), texts.locale());
  }

  ZoneId zone() {
    return zone;
  }

  String told(Moment.Told told) {
    String key = "picture.stance." + lower(told.stance());
    return texts.of("picture.moment", minute(told.at()), Svg.clean(told.name()), texts.of(key));
  }

  String happening(Moment.Happening happening) {
    String key = "picture.status." + lower(happening.status());
    return texts.of(
        "picture.moment", between(happening), Svg.clean(happening.name()), texts.of(key));
  }

  private String between(Moment.Happening happening) {
    String first = time(happening.from());
    boolean days = midnight(happening.from()) && midnight(happening.to());
    Instant end = happening.to();
    String last = days && end.isAfter(happening.from()) ? time(end.minusSeconds(1)) : time(end);
    return first.equals(last) || happening.from().equals(end)
        ? first
        : texts.of("picture.between", first, last);
  }

  private String minute(Instant time) {
    return minute.format(time.atZone(zone));
  }

  /** Midnight, and the second before it, stand for days. */
  private String time(Instant time) {
    ZonedDateTime local = time.atZone(zone);
    boolean end = local.toLocalTime().equals(LocalTime.of(23, 59, 59));
    return midnight(time) || end ? day.format(local) : minute.format(local);
  }

  private boolean midnight(Instant time) {
    return time.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
