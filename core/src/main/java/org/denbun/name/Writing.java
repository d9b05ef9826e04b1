package org.denbun.name;

import java.lang.Character.UnicodeScript;

/** Tells by its letters how a name is written. */
final class Writing {

  private static final int LONGEST_ABBREVIATION = 10;

  private Writing() {}

  /** Capital letters without a space. */
  static boolean abbreviation(String text) {
    return text.length() > 1
        && text.length() <= LONGEST_ABBREVIATION
        && text.chars().filter(Character::isUpperCase).count() * 2 > text.length()
        && text.chars().noneMatch(c -> c >= 0x80 || Character.isWhitespace(c));
  }

  /** Whether a letter is of those that the names of the language are written in. */
  static boolean home(char c) {
    return Character.isIdeographic(c) || UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
  }

  /** Whether a text is all in the letters of foreign names, and in what joins them. */
  static boolean foreign(String text) {
    return text.codePoints().allMatch(Writing::foreign);
  }

  private static boolean foreign(int c) {
    return switch (UnicodeScript.of(c)) {
      case KATAKANA -> true;
      case COMMON, INHERITED -> !Character.isDigit(c);
      default -> false;
    };
  }

  /** Whether a text says how a name sounds: all in letters that do, and not those of the name. */
  static boolean reading(String text, String name) {
    return !text.isEmpty()
        && text.codePoints().allMatch(Writing::sounds)
        && text.codePoints().anyMatch(Character::isLetter)
        && (!name.codePoints().allMatch(Writing::sounds) || script(text) != script(name));
  }

  private static boolean sounds(int c) {
    return switch (UnicodeScript.of(c)) {
      case KATAKANA, HIRAGANA, HANGUL, LATIN, CYRILLIC -> true;
      case COMMON, INHERITED -> !Character.isDigit(c);
      default -> false;
    };
  }

  private static UnicodeScript script(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }
}
