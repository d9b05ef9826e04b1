package org.denbun.extraction;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/**
 * When an article was published: an ISO 8601 date, or a date and time with or without an offset.
 */
public final class Published {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private Published() {}

  /** Whether this is such a date and stands in the calendar: 2023-02-30 does not. */
  public static boolean isValid(String published) {
    try {
      ISO.parse(published);
      return true;
    } catch (DateTimeParseException notIso) {
      return false;
    }
  }

  /** The message for a date that is none. */
  public static String complaint(String published) {
    return "\"" + published + "\" is not a date: write 2023-09-05 or 2023-09-05T10:30:00+09:00";
  }
}
