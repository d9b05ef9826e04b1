package org.denbun.extraction;

/** Tells files that are no text at all: pictures, archives, programs. */
final class Binary {
  /** Text has next to none, compressed data one in ten. */
  private static final int TEXT_BYTES_PER_CONTROL = 32;

  /** As many may stray into a text of any length. */
  private static final int STRAYS = 2;

  private Binary() {}

  /** Whether too many bytes are control characters that no text charset uses. */
  static boolean is(byte[] bytes) {
    if (ByteOrderMark.decode(bytes) != null) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      controls += isControl(b) ? 1 : 0;
    }
    return controls > STRAYS && (long) controls * TEXT_BYTES_PER_CONTROL > bytes.length;
  }

  /** All below space but tab, line feed, vertical tab, form feed, return and escape; and delete. */
  private static boolean isControl(byte b) {
    return b >= 0 && b < 0x20 && (b < 0x09 || b > 0x0D) && b != 0x1B || b == 0x7F;
  }
}
