package org.denbun.key;

import java.text.Normalizer;

/** The same letters in the same form, whoever typed them. */
final class Letters {

  /** Hangul syllables and their letters, as the Unicode standard lays them out (section 3.12). */
  private static final int SYLLABLES = 0xAC00;

  private static final int SYLLABLES_END = 0xD7A4;
  private static final int ONSETS = 0x1100;
  private static final int NUCLEI = 0x1161;
  private static final int CODAS = 0x11A7;
  private static final int NUCLEUS_COUNT = 21;
  private static final int CODA_COUNT = 28;

  private Letters() {}

  /** In normalization form KC: wide letters narrow, marks on their letters. */
  static String normal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isNormal(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  /** Whether a character is of those blocks that are in the form anyway: the normalizer is slow. */
  private static boolean isNormal(char c) {
    return c < 0x80
        || (c >= 0x30A1 && c <= 0x30FE)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= SYLLABLES && c < SYLLABLES_END);
  }

  /** With the syllables of hangul taken apart into their letters. */
  static String apart(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      int syllable = text.charAt(i) - SYLLABLES;
      if (syllable < 0 || text.charAt(i) >= SYLLABLES_END) {
        letters.append(text.charAt(i));
      } else {
        addLetters(syllable, letters);
      }
    }
    return letters.toString();
  }

  private static void addLetters(int syllable, StringBuilder letters) {
    letters.append((char) (ONSETS + syllable / (NUCLEUS_COUNT * CODA_COUNT)));
    letters.append((char) (NUCLEI + syllable / CODA_COUNT % NUCLEUS_COUNT));
    if (syllable % CODA_COUNT > 0) {
      letters.append((char) (CODAS + syllable % CODA_COUNT));
    }
  }
}
