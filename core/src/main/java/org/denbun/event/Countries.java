package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.language.Country;

/** Reads countries that stand side by side by one character each. */
final class Countries {

  /** More countries than this do not stand side by side by one character each. */
  private static final int LONGEST = 5;

  private Countries() {}

  private static int length(Sentence s, int begin, int end) {
    return s.tokens().get(end - 1).end() - s.tokens().get(begin).begin();
  }

  /** The countries whose short names make up tokens; else none. */
  static List<Country> all(Sentence s, int begin, int end) {
    return begin < end && length(s, begin, end) <= LONGEST
        ? spelled(s, s.text(begin, end))
        : List.of();
  }

  /** The countries at the head of a run of tokens, where there are at least two. */
  static List<Country> prefix(Sentence s, int begin, int end) {
    int stop = begin;
    while (stop < end
        && s.tokens().get(stop).text().length() <= 2
        && !spelled(s, s.text(begin, stop + 1)).isEmpty()) {
      stop++;
    }
    List<Country> found = stop > begin ? spelled(s, s.text(begin, stop)) : List.of();
    return found.size() > 1 ? found : List.of();
  }

  private static List<Country> spelled(Sentence s, String text) {
    List<Country> found = new ArrayList<>();
    if (text.length() > LONGEST || s.language().words("no-country-list").contains(text)) {
      return List.of();
    }
    for (int i = 0; i < text.length(); i++) {
      Country country = s.language().names().country(text.substring(i, i + 1));
      if (country == null) {
        return List.of();
      }
      found.add(country);
    }
    return found;
  }
}
