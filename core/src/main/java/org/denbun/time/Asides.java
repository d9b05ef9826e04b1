package org.denbun.time;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.denbun.language.TimeWord.Kind;
import org.denbun.text.Bracket;
import org.denbun.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads the aside after a time: its weekday, its zone, its part of the day. */
final class Asides {

  /**
   * An aside that says something about the time before it.
   *
   * @param keeps whether the zone holds from here on
   * @param whole whether the aside says nothing else
   * @param end the place after its closing bracket, where it is whole
   */
  record Found(
      List<Piece> pieces, @Nullable ZoneOffset zone, boolean keeps, boolean whole, int end) {}

  private static final int SHORT = 16;

  private final Words words;
  private final List<Bracket> brackets;

  Asides(Words words, List<Bracket> brackets) {
    this.words = words;
    this.brackets = brackets.stream().filter(bracket -> !bracket.quotes()).toList();
  }

  /** The aside at a place, or null where it is none or says nothing about the time. */
  @Nullable Found at(int place) {
    char c = words.at(place);
    for (int i = 0; i < brackets.size(); i++) {
      if (brackets.get(i).open() == c) {
        return inside(place + 1, brackets.get(i).close());
      }
    }
    return null;
  }

  /** Where a short aside at a place closes, or -1. */
  int close(int place) {
    char c = words.at(place);
    for (int i = 0; i < brackets.size(); i++) {
      for (int at = place + 1; brackets.get(i).open() == c && at < place + SHORT; at++) {
        if (words.at(at) == brackets.get(i).close()) {
          return at;
        }
      }
    }
    return -1;
  }

  private @Nullable Found inside(int begin, char close) {
    List<Piece> pieces = new ArrayList<>();
    ZoneOffset zone = null;
    Zones.Found first = Zones.at(words, begin);
    boolean keeps = false;
    int place = begin;
    while (words.at(place) != close) {
      Zones.Found here = Zones.at(words, place);
      Word word = words.find(place, Kind.ZONE_NOTE, Kind.PART, Kind.PART_ALONE);
      Word day = words.find(place, Kind.WEEKDAY_ASIDE, Kind.WEEKDAY);
      if (here != null) {
        zone = here.offset() == null ? zone : here.offset();
        place = here.end();
      } else if (day != null) {
        pieces.add(new Piece.Weekday(Integer.parseInt(day.value())));
        place = day.end();
      } else if (Character.isWhitespace(words.at(place))) {
        place++;
      } else if (word != null) {
        keeps |= word.value().equals("default");
        if (word.word().kind() != Kind.ZONE_NOTE) {
          String[] value = word.value().split(" ");
          pieces.add(
              new Piece.Part(value[0], Integer.parseInt(value[1]), Integer.parseInt(value[2])));
        }
        place = word.end();
      } else {
        return first == null || first.offset() == null
            ? null
            : new Found(List.of(), first.offset(), keeps, false, begin);
      }
    }
    return place == begin ? null : new Found(pieces, zone, keeps, true, place + 1);
  }
}
