package org.denbun.build;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds letters of the languages that Denbun reads where only their data may hold them. */
final class Scripts {

  private static final Set<UnicodeScript> LETTERS =
      EnumSet.of(
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  // The long-vowel mark and the middle dot stand here, though their script is COMMON.
  private static final Set<UnicodeBlock> BLOCKS =
      Set.of(UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA);

  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

  private Scripts() {}

  /** The numbers, from 1, of the lines of a source that hold such a letter, escaped or not. */
  static List<Integer> lines(String source) {
    List<Integer> found = new ArrayList<>();
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (unescaped(lines[i]).codePoints().anyMatch(Scripts::isLetter)) {
        found.add(i + 1);
      }
    }
    return found;
  }

  private static boolean isLetter(int codePoint) {
    return LETTERS.contains(UnicodeScript.of(codePoint))
        || BLOCKS.contains(UnicodeBlock.of(codePoint));
  }

  private static String unescaped(String line) {
    return ESCAPE.matcher(line).replaceAll(match -> literal(match.group(1)));
  }

  private static String literal(String digits) {
    char value = (char) Integer.parseInt(digits, 16);
    return value == '\\' || value == '$' ? " " : String.valueOf(value);
  }
}
