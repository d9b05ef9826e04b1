package org.denbun.calendar;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.denbun.Article;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Place;
import org.denbun.view.EventText;
import org.denbun.view.Happening;
import org.denbun.view.Moment;
import org.denbun.view.Position;
import org.denbun.view.Whereabouts;
import org.jspecify.annotations.Nullable;

/** One VEVENT (RFC 5545, section 3.6.1). */
record Component(
    Article article, Happening happening, CalendarInterval interval, Whereabouts whereabouts) {
  private static final String UNKNOWN_TIME = "19700101T000000Z";
  private static final int DEGREE_DIGITS = 6;

  void write(ContentLines lines) throws IOException {
    Event event = happening.event();
    lines.value("BEGIN", "VEVENT");
    lines.value("UID", Uid.of(article, happening));
    lines.value("DTSTAMP", stamp(article.published()));
    interval.write(lines);
    lines.text("SUMMARY", EventText.summary(event));
    where(lines, event);
    lines.value("STATUS", status(event.status()));
    lines.text("CATEGORIES", event.type());
    // What is in the news takes nobody's time.
    lines.value("TRANSP", "TRANSPARENT");
    lines.text("DESCRIPTION", Description.of(article, happening));
    address(lines);
    lines.value("END", "VEVENT");
  }

  /** Not the clock: the same input gives the same bytes. A time without zone is taken for UTC. */
  private static String stamp(@Nullable String published) {
    Moment moment = Moment.of(published);
    Moment utc = moment == null ? null : moment.inUtc();
    return utc != null && CalendarInterval.isWritable(utc)
        ? CalendarInterval.time(utc)
        : UNKNOWN_TIME;
  }

  private void where(ContentLines lines, Event event) throws IOException {
    Place place = whereabouts.of(event);
    if (event.place() != null) {
      lines.text("LOCATION", EventText.where(event, place));
    }
    Position position = place == null ? null : Position.of(place);
    if (position != null) {
      lines.value("GEO", degrees(position.lat()) + ";" + degrees(position.lon()));
    }
  }

  private static String degrees(double degrees) {
    return BigDecimal.valueOf(degrees)
        .setScale(DEGREE_DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** A calendar has no word for what is denied: nobody is to count on it, as if called off. */
  private static String status(EventStatus status) {
    return switch (status) {
      case OCCURRED, ONGOING -> "CONFIRMED";
      case PLANNED, DEMANDED, WANTED, POSSIBLE -> "TENTATIVE";
      case CANCELLED, DENIED -> "CANCELLED";
    };
  }

  private void address(ContentLines lines) throws IOException {
    String address = Address.of(article.url());
    if (address != null) {
      lines.value("URL", address);
    }
  }
}
