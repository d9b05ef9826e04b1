package org.denbun.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The word lists that a language folder may hold, with their columns. */
enum WordList {
  LANGUAGE("setting", "value"),
  WORDS("class", "forms"),
  BRACKETS("open", "close", "role"),
  FOLD("from", "to"),
  TAGS("part,surface", "tag"),
  PARADIGMS("paradigm", "endings"),
  VERBS("stem,paradigm,frames", "attitude", "certainty", "polarity"),
  REPORT_NOUNS("form", "attitude", "certainty"),
  HEDGES("form", "certainty", "future", "polarity"),
  EVENT_STATUS("form,after", "status", "strength"),
  BOILERPLATE("kind,pattern", "holds"),
  OUTLETS("name", "aliases", "country", "owner"),
  WIRE_CREDITS("form", "role", "outlet"),
  OUTLET_WORDS("form,match"),
  COUNTRIES("name", "short", "government", "english", "code"),
  ORGANISATIONS("form", "match"),
  ANONYMOUS("form", "match"),
  DOCUMENTS("form", "match"),
  TITLES("form"),
  ANAPHORS("form,kind", "number"),
  PLACES_MORE("name,region,country", "aliases", "lat", "lon", "kind", "population", "id", "reason"),
  PLACE_WORDS("form,role", "value"),
  PLACE_FOLD("from", "to"),
  TIMES("form,kind", "value", "after", "not-after", "not-before"),
  INSTITUTIONS("form,match", "rule", "institution", "hit", "miss"),
  SOUNDS("spelling,form,after,before", "sounds"),
  SURNAMES("key", "forms"),
  KNOWN_NAMES("name", "kind", "forms", "reason"),
  REGIONS("code", "cldr", "others"),
  CITIES("zone", "cldr"),
  NAME_WORDS("form,at"),
  NAME_SHAPES("name", "pattern"),
  SENSES("name", "forms", "opposite"),
  CONTRASTS("name", "one", "other");

  private final List<String> key;
  private final List<String> others;

  /**
   * A list.
   *
   * @param key the columns that no two rows share, commas between them
   */
  WordList(String key, String... others) {
    this.key = List.of(key.split(","));
    this.others = List.of(others);
  }

  /** The name of its file. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".tsv";
  }

  /** The columns that no two rows share; the first is never empty. */
  List<String> key() {
    return key;
  }

  /** All that it may have. */
  List<String> columns() {
    return Stream.concat(key.stream(), others.stream()).toList();
  }

  static List<String> files() {
    return Arrays.stream(values()).map(WordList::file).toList();
  }
}
