package org.denbun.cli;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal text takes: East Asian wide characters take two. */
final class Columns {
  private static final int WIDE_FORMS = 0xFF01;
  private static final int WIDE_FORMS_END = 0xFF61;
  private static final int WIDE_SIGNS = 0xFFE0;
  private static final int WIDE_SIGNS_END = 0xFFE7;
  private static final int CJK_SYMBOLS = 0x3000;
  private static final int CJK_END = 0xA4D0;
  private static final int PICTURES = 0x1F300;
  private static final int PICTURES_END = 0x1FB00;
  private static final int HALFWIDTH_END = 0xFFDD;

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    return isIn(point, CJK_SYMBOLS, CJK_END)
        || isIn(point, WIDE_FORMS, WIDE_FORMS_END)
        || isIn(point, WIDE_SIGNS, WIDE_SIGNS_END)
        || isIn(point, PICTURES, PICTURES_END)
        || !isIn(point, WIDE_FORMS_END, HALFWIDTH_END) && isWide(UnicodeScript.of(point));
  }

  private static boolean isWide(UnicodeScript script) {
    return switch (script) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private static boolean isIn(int point, int from, int to) {
    return point >= from && point < to;
  }
}
