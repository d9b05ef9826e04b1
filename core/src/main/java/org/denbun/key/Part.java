package org.denbun.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters of one script in a name.
 *
 * @param text the letters: small, composed, kana as katakana
 * @param script whose letters they are
 */
record Part(String text, Script script) {

  /** From a hiragana to its katakana, as Unicode lays out the two blocks. */
  private static final int KATAKANA = 0x60;

  private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u0060";

  /** The parts of a name, in its order: signs and spaces part them, and so does another script. */
  static List<Part> of(String name) {
    String text = Letters.normal(name).toLowerCase(Locale.ROOT);
    List<Part> parts = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    Script script = Script.SILENT;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      if (joins(letter)) {
        continue;
      }
      boolean part = Character.isLetterOrDigit(letter);
      if (!letters.isEmpty() && (!part || Script.of(letter) != script)) {
        parts.add(new Part(letters.toString(), script));
        letters.setLength(0);
      }
      if (part) {
        script = Script.of(letter);
        letters.appendCodePoint(katakana(letter));
      }
    }
    if (!letters.isEmpty()) {
      parts.add(new Part(letters.toString(), script));
    }
    return parts;
  }

  /** Marks on letters that no composed letter has, and apostrophes inside a word. */
  private static boolean joins(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK
        || APOSTROPHES.indexOf(letter) >= 0;
  }

  private static int katakana(int letter) {
    boolean hiragana = Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA;
    return hiragana ? letter + KATAKANA : letter;
  }

  /** Its letters as a spelling has them: syllables of hangul taken apart. */
  String letters() {
    return script == Script.HANGUL ? Letters.apart(text) : text;
  }

  int length() {
    return text.length();
  }
}
