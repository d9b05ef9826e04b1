package org.denbun.time;

import org.denbun.language.TimeWord.Kind;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time. */
final class Lengths {

  /**
   * A length with the place after it.
   *
   * @param units those it is told in, each after a space
   */
  record Found(Length length, int end, String units) {}

  private static final int MOST_PARTS = 6;

  private final Words words;

  Lengths(Words words) {
    this.words = words;
  }

  /** The length at a place, or null. */
  @Nullable Found at(int place) {
    Word whole = words.find(place, Kind.LENGTH);
    if (whole != null) {
      return new Found(whole(whole.value()), whole.end(), "");
    }
    Found found = part(new Found(Length.NONE, place, ""), place);
    for (int i = 1; found != null && i < MOST_PARTS; i++) {
      Found next = part(found, linked(found.end()));
      if (next == null) {
        return found;
      }
      found = next;
    }
    return found;
  }

  private int linked(int place) {
    Word link = words.find(place, Kind.AND);
    return link == null ? place : link.end();
  }

  /** A length and the number with its unit that goes on; no unit stands in it twice. */
  private @Nullable Found part(Found before, int place) {
    Numeral first = Numeral.at(words, place);
    Numeral n = first == null ? null : secondOfTwo(first);
    Word span = n == null ? null : words.find(n.end(), Kind.SPAN);
    if (n == null || span == null || year(n, span)) {
      return null;
    }
    String unit = " " + span.value();
    if (before.units().contains(unit)) {
      return null;
    }
    Length length = before.length().plus(n.value(), span.value());
    length = n.tenths() > 0 ? length.plusTenths(n.tenths(), span.value()) : length;
    length = n.few() ? length.vaguely() : length;
    Word half = words.find(span.end(), Kind.HALF);
    return half == null
        ? new Found(length, span.end(), before.units() + unit)
        : new Found(length.plusTenths(5, span.value()), half.end(), before.units() + unit);
  }

  /** Whether it can only be a year: nobody counts so many so exactly. */
  private static boolean year(Numeral n, Word span) {
    return span.value().equals("Y") && n.value() >= 1000 && n.value() % 100 != 0;
  }

  /** Of "two or three" the three, vaguely. */
  private Numeral secondOfTwo(Numeral n) {
    Word list = words.find(n.end(), Kind.LIST, Kind.TO);
    Numeral other = list == null ? null : Numeral.at(words, list.end());
    boolean next = other != null && other.value() == n.value() + 1 && other.value() <= 10;
    return other == null
            || other.value() <= n.value()
            || other.tenths() >= 0
            || words.find(n.end(), Kind.TO) == null && !next
        ? n
        : new Numeral(other.value(), other.end(), other.width(), true, other.words(), -1);
  }

  /** A length as "2 Y" or "6 M". */
  private static Length whole(String value) {
    int space = value.indexOf(' ');
    return Length.NONE.plus(
        Integer.parseInt(value.substring(0, space)), value.substring(space + 1));
  }
}
