package org.denbun.time;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads time zones: by name, or as hours off universal time. */
final class Zones {

  /** A zone with the place after it; the offset is null where only the people there know it. */
  record Found(@Nullable ZoneOffset offset, int end) {}

  private Zones() {}

  /** The zone at a place, or null. */
  static @Nullable Found at(Words words, int place) {
    Word word = words.find(place, Kind.ZONE);
    if (word == null) {
      return null;
    }
    String value = word.value();
    return value.equals("Z")
        ? off(words, word.end())
        : new Found(value.isEmpty() ? null : ZoneOffset.of(value), word.end());
  }

  private static Found off(Words words, int place) {
    int sign = sign(words.at(place));
    Numeral hours = sign == 0 || !words.digit(place + 1) ? null : Numeral.at(words, place + 1);
    if (hours == null) {
      return new Found(ZoneOffset.UTC, place);
    }
    int end = hours.end();
    int minutes = 0;
    if (words.at(end) == ':' && words.digit(end + 1) && words.digit(end + 2)) {
      minutes = (words.at(end + 1) - '0') * 10 + words.at(end + 2) - '0';
      end += 3;
    }
    return new Found(offset(sign, hours.value(), minutes), end);
  }

  private static int sign(char c) {
    return switch (c) {
      case '+', '\uFF0B', '\u00B1' -> 1;
      case '-', '\u2212', '\u2010', '\u2013', '\uFF0D' -> -1;
      default -> 0;
    };
  }

  private static @Nullable ZoneOffset offset(int sign, int hours, int minutes) {
    try {
      return hours > 18 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
