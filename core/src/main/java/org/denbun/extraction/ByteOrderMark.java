package org.denbun.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The marks that some editors put before a text to tell its charset. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The text after the mark, or null where no mark stands. */
  static @Nullable Decoded decode(byte[] bytes) {
    for (ByteOrderMark each : values()) {
      if (each.begins(bytes)) {
        return Decoding.lenient(bytes, each.mark.length, each.charset);
      }
    }
    return null;
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if ((bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
