package org.denbun.chain;

import org.denbun.language.BodyWord;
import org.denbun.language.BodyWord.Rule;
import org.denbun.language.BodyWords;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells the local government that a name begins with. A city in a prefecture is its own, a ward of
 * a city is the city's. Safe for use by many threads at once.
 */
final class Districts {

  /** Names of places are shorter; what stands further on is no part of one. */
  private static final int LONGEST_PLACE = 16;

  private final Language language;
  private final BodyWords words;

  Districts(Language language, BodyWords words) {
    this.language = language;
    this.words = words;
  }

  /** The local government that this phrase names, alone or before a part of it; else null. */
  @Nullable String of(String phrase) {
    String region = region(phrase);
    String rest = phrase.substring(region.length());
    int end = municipality(rest);
    if (end > 0 && words.belongs(rest.substring(end))) {
      return withoutCounty(rest.substring(0, end), region);
    }
    return !region.isEmpty() && words.belongs(rest) ? region : null;
  }

  private String region(String phrase) {
    BodyWord begin = words.begin(phrase);
    return begin != null && begin.rule() == Rule.DISTRICT ? begin.form() : "";
  }

  /** The end of the municipality that begins a phrase, 0 for none. */
  private int municipality(String phrase) {
    int city = marked(phrase, "city");
    int state = city > 0 ? city : marked(phrase, "state");
    return state > 0 ? state : marked(phrase, "town");
  }

  private int marked(String phrase, String wordClass) {
    boolean abroad = wordClass.equals("state");
    for (int i = 1; i < Math.min(phrase.length(), LONGEST_PLACE); i++) {
      if (language.words(wordClass).contains(phrase.substring(i, i + 1))
          && (!abroad || Bodies.foreign(phrase.charAt(i - 1)))) {
        return lastMark(phrase, i) + 1;
      }
    }
    return 0;
  }

  /** A name may itself end like one of a place. */
  private int lastMark(String phrase, int at) {
    return at + 1 < phrase.length() && mark(phrase.substring(at + 1, at + 2))
        ? lastMark(phrase, at + 1)
        : at;
  }

  private boolean mark(String text) {
    return language.words("city").contains(text) || language.words("town").contains(text);
  }

  private String withoutCounty(String place, String region) {
    for (String county : language.words("county")) {
      int at = place.indexOf(county);
      if (!region.isEmpty() && at > 0 && at + 2 < place.length()) {
        return place.substring(at + county.length());
      }
    }
    return place;
  }
}
