package org.denbun.time;

import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Pieces.Found;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads times of the clock. */
final class Clocks {

  private static final int LAST_HOUR = 30;

  private final Words words;

  Clocks(Words words) {
    this.words = words;
  }

  /** The time of the clock at a place, or null. */
  @Nullable Found at(int place) {
    Numeral hour = Numeral.at(words, place);
    if (hour == null || hour.few() || hour.value() > LAST_HOUR || hour.tenths() >= 0) {
      return null;
    }
    return words.at(hour.end()) == ':' && !hour.words() ? colons(hour) : worded(hour);
  }

  private @Nullable Found colons(Numeral hour) {
    Integer minute = twoDigits(hour.end() + 1);
    if (minute == null) {
      return null;
    }
    int end = hour.end() + 3;
    Integer second = words.at(end) == ':' ? twoDigits(end + 1) : null;
    return found(hour.value(), minute, second, second == null ? end : end + 3);
  }

  private @Nullable Integer twoDigits(int place) {
    if (!words.digit(place) || !words.digit(place + 1) || words.digit(place + 2)) {
      return null;
    }
    int value = (words.at(place) - '0') * 10 + words.at(place + 1) - '0';
    return value < 60 ? value : null;
  }

  private @Nullable Found worded(Numeral hour) {
    Word unit = unit(hour.end(), "h");
    if (unit == null) {
      return null;
    }
    Word half = words.find(unit.end(), Kind.HALF);
    if (half != null) {
      return found(hour.value(), 30, null, half.end());
    }
    Count minute = count(unit.end(), "m");
    Count second = count(minute == null ? unit.end() : minute.end, "s");
    int end = second != null ? second.end : minute != null ? minute.end : unit.end();
    return found(
        hour.value(),
        minute == null ? null : minute.value,
        second == null ? null : second.value,
        end);
  }

  private Found found(int hour, @Nullable Integer minute, @Nullable Integer second, int end) {
    int least = minute == null && second != null ? 0 : -1;
    return new Found(new Piece.Clock(hour, least == 0 ? Integer.valueOf(0) : minute, second), end);
  }

  private record Count(int value, int end) {}

  private @Nullable Count count(int place, String unit) {
    Numeral n = Numeral.at(words, place);
    if (n == null || n.few() || n.value() > 59 || n.tenths() >= 0) {
      return null;
    }
    Word word = unit(n.end(), unit);
    return word == null ? null : new Count(n.value(), word.end());
  }

  /** A unit that no longer word hides. */
  private @Nullable Word unit(int place, String value) {
    Word unit = words.find(place, Kind.UNIT);
    Word span = words.find(place, Kind.SPAN);
    return unit == null || !unit.value().equals(value) || span != null && span.end() > unit.end()
        ? null
        : unit;
  }
}
