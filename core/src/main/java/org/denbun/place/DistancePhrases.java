package org.denbun.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.language.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases such as <em>some 20 km to the north-west of</em>: a word that the distance is
 * counted from, then bearing, number, unit and fillers in any order.
 */
final class DistancePhrases {

  private static final List<String> ROLES = List.of("from", "bearing", "unit", "filler");

  /** A phrase has no more words than this. */
  private static final int MOST_WORDS = 12;

  private final Map<String, Map<String, String>> byForm = new HashMap<>();
  private final int longest;
  private final NumberWords numbers;

  DistancePhrases(PlaceWords words) {
    for (String role : ROLES) {
      words
          .forms(role)
          .forEach(
              (form, value) -> byForm.computeIfAbsent(form, f -> new HashMap<>()).put(role, value));
    }
    longest = byForm.keySet().stream().mapToInt(String::length).max().orElse(0);
    numbers = new NumberWords(words.forms("digit"), words.forms("multiplier"));
  }

  /** The distance that is said right after a place, or null. */
  @Nullable Distance after(String text, int at) {
    String from = word(text, at, "from");
    return from == null ? null : read(text, at + from.length());
  }

  private @Nullable Distance read(String text, int begin) {
    int at = begin;
    Double bearing = null;
    double kilometres = 0;
    for (int words = 0; words < MOST_WORDS; words++) {
      NumberWords.Read number = kilometres > 0 ? null : numbers.at(text, at);
      String unit = number == null ? null : word(text, number.end(), "unit");
      if (number != null && unit != null) {
        kilometres = number.value() * value(unit, "unit");
        at = number.end() + unit.length();
        continue;
      }
      String side = bearing == null ? word(text, at, "bearing") : null;
      String filler = word(text, at, "filler");
      if (side != null) {
        bearing = value(side, "bearing");
        at += side.length();
      } else if (filler != null) {
        at += filler.length();
      } else {
        break;
      }
    }
    return kilometres > 0 ? new Distance(bearing, kilometres, at) : null;
  }

  private double value(String form, String role) {
    return Double.parseDouble(byForm.getOrDefault(form, Map.of()).getOrDefault(role, "0"));
  }

  /** The longest form of a role that begins somewhere, or null. */
  private @Nullable String word(String text, int at, String role) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      String form = text.substring(at, at + length);
      if (byForm.getOrDefault(form, Map.of()).containsKey(role)) {
        return form;
      }
    }
    return null;
  }
}
