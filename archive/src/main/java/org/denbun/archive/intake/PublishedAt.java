package org.denbun.archive.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A publication as a moment, by which articles are put in order. */
final class PublishedAt {
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
    String offset =
        published.replaceFirst("([+-]\\d\\d)(\\d\\d)?$", "$1:$2").replaceFirst(":$", ":00");
    try {
      return OffsetDateTime.parse(published.matches(".*[+-]\\d\\d(\\d\\d)?$") ? offset : published)
          .toInstant();
    } catch (DateTimeParseException local) {
      return LocalDateTime.parse(published).toInstant(ZoneOffset.UTC);
    }
  }
}
