package org.denbun.copy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When a version came out.
 *
 * @param since the first second that it may be, as the clock showed it there
 * @param until the last second that it may be: a date alone is a whole day
 * @param offset seconds that the clock was ahead of UTC, or null where it is not told
 */
public record Issue(long since, long until, @Nullable Integer offset) {

  private static final long DAY = 24 * 60 * 60;
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern(
          "uuuu-MM-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXX][XX][X]]");

  /** Reads an ISO 8601 date or date-time; null where there is none. */
  public static @Nullable Issue of(@Nullable String published) {
    if (published == null) {
      return null;
    }
    try {
      return of(
          ISO.parseBest(published, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static Issue of(TemporalAccessor time) {
    return switch (time) {
      case OffsetDateTime at -> at(seconds(at.toLocalDateTime()), at.getOffset().getTotalSeconds());
      case LocalDateTime at -> at(seconds(at), null);
      default -> {
        long since = seconds(LocalDate.from(time).atStartOfDay());
        yield new Issue(since, since + DAY - 1, null);
      }
    };
  }

  private static Issue at(long seconds, @Nullable Integer offset) {
    return new Issue(seconds, seconds, offset);
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  /** Whether it is certainly earlier; where an offset is not told, the clocks are compared. */
  boolean before(Issue other) {
    if (offset == null || other.offset == null) {
      return until < other.since;
    }
    return until - offset < other.since - other.offset;
  }
}
