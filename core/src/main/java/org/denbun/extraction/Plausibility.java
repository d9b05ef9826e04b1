package org.denbun.extraction;

import java.lang.Character.UnicodeBlock;

/**
 * How much a decoded text looks like one that somebody wrote. A wrong charset turns kana into
 * half-width katakana, rare signs and private characters; the right one gives kana or hangul.
 */
final class Plausibility {
  /** Enough of a text to judge it by. */
  private static final int JUDGED = 20_000;

  private static final double PER_REPLACEMENT = -3;

  private Plausibility() {}

  static double of(Decoded decoded) {
    double sum = 0;
    int judged = Math.min(JUDGED, decoded.text().length());
    for (int at = 0; at < judged; at++) {
      sum += ofChar(decoded.text().charAt(at));
    }
    return judged == 0 ? 0 : sum / judged;
  }

  private static double ofChar(char c) {
    if (c < 0x80) {
      return 0;
    }
    if (c == '\uFFFD') {
      return PER_REPLACEMENT;
    }
    UnicodeBlock block = UnicodeBlock.of(c);
    if (block == UnicodeBlock.HIRAGANA
        || block == UnicodeBlock.KATAKANA
        || block == UnicodeBlock.HANGUL_SYLLABLES) {
      return 1;
    }
    boolean odd =
        block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && c >= 0xFF61
            || block == UnicodeBlock.PRIVATE_USE_AREA
            || Character.isISOControl(c);
    return odd ? -1 : 0;
  }
}
