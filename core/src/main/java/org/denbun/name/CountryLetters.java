package org.denbun.name;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.token.Tag;

/**
 * Countries called by a single letter: side by side (Japan-US), or after a letter that says what
 * one does there (a visit to Russia).
 */
final class CountryLetters {

  private final Language language;

  CountryLetters(Language language) {
    this.language = language;
  }

  /** Where such letters stand between two characters of the reading text. */
  List<Integer> in(Sentence part, int begin, int end) {
    List<Integer> found = new ArrayList<>();
    String text = part.text();
    for (int i = begin; i < end; i++) {
      if (language.names().letter(text.charAt(i))) {
        int last = run(text, i, end);
        if (names(part, i, last)) {
          for (int letter = i; letter < last; letter++) {
            found.add(letter);
          }
        }
        i = last - 1;
      }
    }
    return found;
  }

  private int run(String text, int begin, int end) {
    int last = begin;
    while (last < end && language.names().letter(text.charAt(last))) {
      last++;
    }
    return last;
  }

  private boolean names(Sentence part, int begin, int end) {
    String text = part.text();
    if (continues(text, end) || counted(part, begin)) {
      return false;
    }
    if (end - begin == 1) {
      return begin > 0
          && part.beginning(begin - 1) >= 0
          && part.ending(end) >= 0
          && !another(text.substring(begin - 1, end))
          && language.words("toward-country").contains(text.substring(begin - 1, begin));
    }
    int token = part.beginning(begin);
    boolean common = language.words("no-countries").contains(text.substring(begin, end));
    return token >= 0
        && part.ending(end) >= 0
        && !another(text.substring(begin, end))
        && (!common || nominal(part, part.ending(end)));
  }

  /** Whether a text consists of such letters, and is no other word. */
  boolean all(String text) {
    return text.chars().allMatch(c -> language.names().letter((char) c)) && !another(text);
  }

  private boolean another(String text) {
    return language.words("never-countries").contains(text);
  }

  /** Whether a number stands before it: then the letter may be what is counted, as days. */
  private static boolean counted(Sentence part, int begin) {
    int before = part.ending(begin);
    return before > 0 && part.tag(before - 1) == Tag.NUMBER;
  }

  /** Whether a word in the syllables of foreign names goes on after its first letter. */
  private static boolean continues(String text, int end) {
    return end < text.length() && foreign(text.charAt(end - 1)) && foreign(text.charAt(end));
  }

  private static boolean foreign(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
  }

  private static boolean nominal(Sentence part, int token) {
    Tag tag = part.tag(token);
    boolean noun = tag == Tag.NOUN || tag == Tag.ACTION;
    return noun && Character.isLetter(part.tokens().get(token).text().charAt(0));
  }
}
