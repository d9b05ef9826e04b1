package org.denbun.archive.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A publication as a moment, by which articles are put in order. */
final class PublishedAt {
  private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)?$");

  private PublishedAt() {}

  /**
   * Seconds since 1970 UTC; a date is its first moment, and a time without an offset is UTC. Null
   * where nothing is known: that is never guessed.
   */
  static @Nullable Long seconds(@Nullable String published) {
    try {
      return published == null ? null : instant(published).getEpochSecond();
    } catch (DateTimeParseException unusual) {
      return null;
    }
  }

  private static Instant instant(String published) {
    if (published.indexOf('T') < 0) {
      return LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    Matcher offset = OFFSET.matcher(published);
    try {
      return OffsetDateTime.parse(offset.find() ? usual(published, offset) : published).toInstant();
    } catch (DateTimeParseException local) {
      return LocalDateTime.parse(published).toInstant(ZoneOffset.UTC);
    }
  }

  /** An offset with a colon, as java.time wants it. */
  private static String usual(String published, Matcher offset) {
    String minutes = offset.group(2) == null ? "00" : offset.group(2);
    return published.substring(0, offset.start()) + offset.group(1) + ":" + minutes;
  }
}
