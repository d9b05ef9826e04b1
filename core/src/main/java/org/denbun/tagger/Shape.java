package org.denbun.tagger;

import java.lang.Character.UnicodeScript;

/** What the characters of a word are: the scripts in their order, each run of one told once. */
final class Shape {

  private Shape() {}

  /** The shape of a word as a hash of its runs. */
  static int of(String text) {
    int shape = 1;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char kind = prolongs(text.charAt(i)) ? last : kind(text.charAt(i));
      shape = kind == last ? shape : shape * 31 + kind;
      last = kind;
    }
    return shape;
  }

  /** The script of a character by its first letter; case for Latin; other signs are themselves. */
  static char kind(char c) {
    if (c < 0x80) {
      return ascii(c);
    }
    return switch (UnicodeScript.of(c)) {
      case HAN -> 'H';
      case KATAKANA -> 'K';
      case HIRAGANA -> 'h';
      case HANGUL -> 'G';
      case LATIN -> Character.isUpperCase(c) ? 'A' : 'a';
      default -> Character.isLetter(c) ? 'L' : c;
    };
  }

  /** Whether a character is of whatever script the one before it is, as a long-vowel mark. */
  static boolean prolongs(char c) {
    return Character.getType(c) == Character.MODIFIER_LETTER
        && UnicodeScript.of(c) == UnicodeScript.COMMON;
  }

  private static char ascii(char c) {
    if (c >= 'a' && c <= 'z') {
      return 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return 'A';
    }
    return c >= '0' && c <= '9' ? '0' : c;
  }
}
