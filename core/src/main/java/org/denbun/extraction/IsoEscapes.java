package org.denbun.extraction;

/** The escapes by which ISO-2022-JP turns from ASCII to Japanese: ESC $ @ and ESC $ B. */
final class IsoEscapes {
  private IsoEscapes() {}

  /** Whether such an escape stands in bytes that are all seven bits wide. */
  static boolean occurIn(byte[] bytes) {
    boolean found = false;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0) {
        return false;
      }
      found |= at >= 2 && turnsToJapanese(bytes, at);
    }
    return found;
  }

  private static boolean turnsToJapanese(byte[] bytes, int last) {
    return bytes[last - 2] == 0x1B
        && bytes[last - 1] == '$'
        && (bytes[last] == '@' || bytes[last] == 'B');
  }
}
