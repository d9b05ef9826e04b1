package org.denbun.key;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** The scripts whose letters tell a sound. */
enum Script {
  KATAKANA,
  HANGUL,
  LATIN,
  CYRILLIC,
  DIGITS,
  /** Chinese characters and all that nothing is known of. */
  SILENT;

  /** The script of a letter or digit; hiragana count as katakana. */
  static Script of(int letter) {
    if (Character.isDigit(letter)) {
      return DIGITS;
    }
    return switch (UnicodeScript.of(letter)) {
      case KATAKANA, HIRAGANA -> KATAKANA;
      case HANGUL -> HANGUL;
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      // The mark of a long vowel is shared by hiragana and katakana.
      case COMMON -> UnicodeBlock.of(letter) == UnicodeBlock.KATAKANA ? KATAKANA : SILENT;
      default -> SILENT;
    };
  }

  /** The spelling that its letters are read by when nothing more is known. */
  String spelling() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
