package org.denbun.language;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of place-words.tsv: how a language says where something lies. Immutable once built.
 *
 * <p>Roles, with their values: {@code suffix} (the kinds of place that it follows), {@code link}
 * (joins a place and what lies in it), {@code locative} (marks a place where something is or
 * happens), {@code bearing} (degrees from north over east), {@code unit} (kilometres), {@code
 * digit} and {@code multiplier} (a number), {@code counter} (what is counted, as so many of
 * something more usual), {@code part} (what is counted after a number of tenths), {@code fraction}
 * (a counter between a whole and its parts; what they are then counted in), {@code times} (counts
 * how many times as much there is; what is to be added), {@code share} (a noun for a share), {@code
 * change} (a word for what becomes of an amount; the share of it that is then there), {@code topic}
 * (follows what a sentence is about), {@code located} (says that this lies in the place before),
 * {@code from} (marks where a distance is counted from), {@code filler} (stands in a distance and
 * tells nothing).
 */
public final class PlaceWords {

  private final Map<String, Map<String, String>> values = new HashMap<>();

  static PlaceWords of(Folder folder) {
    PlaceWords words = new PlaceWords();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.PLACE_WORDS)) {
      words
          .values
          .computeIfAbsent(row.get("role"), r -> new HashMap<>())
          .put(row.get("form"), row.get("value"));
    }
    return words;
  }

  /** The forms of a role with their values; empty where the language has none. */
  public Map<String, String> forms(String role) {
    return values.getOrDefault(role, Map.of());
  }
}
