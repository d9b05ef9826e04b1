package org.denbun.server.picture;

/**
 * How wide a text is, in em, without a font at hand: full-width characters are 1 em, the others
 * what they are in common sans-serif fonts, rather more than less.
 */
final class TextWidth {
  private static final String NARROW = "iIjlftr.,:;'|!()[]{}/ \u00b7\u2019";
  private static final String WIDE = "mwMW@%\u2014\u2026";
  private static final double ELLIPSIS = 1;
  private static final int LONGEST = 400;

  private TextWidth() {}

  static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  /** The text, with … in place of its end where it is wider. */
  static String shorten(String text, double most) {
    String clean = Svg.clean(text);
    if (of(clean) <= most) {
      return clean;
    }
    StringBuilder kept = new StringBuilder();
    double width = ELLIPSIS;
    for (int c : clean.codePoints().toArray()) {
      width += of(c);
      if (width > most) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.toString().stripTrailing() + "\u2026";
  }

  /** As much of a text as somebody reads in a title. */
  static String title(String text) {
    String clean = Svg.clean(text);
    return clean.codePointCount(0, clean.length()) <= LONGEST
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }

  private static double of(int c) {
    if (full(c)) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.UPPERCASE_LETTER -> WIDE.indexOf(c) >= 0 ? 0.9 : c == 'I' ? 0.32 : 0.68;
      default -> NARROW.indexOf(c) >= 0 ? 0.34 : WIDE.indexOf(c) >= 0 ? 0.9 : 0.58;
    };
  }

  /** East Asian Width W or F (Unicode Standard Annex 11), by blocks. */
  private static boolean full(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2190 && c <= 0x27bf
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xa960 && c <= 0xa97f
        || c >= 0xac00 && c <= 0xd7ff
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0xffe0 && c <= 0xffe6
        || c >= 0x1f000;
  }
}
