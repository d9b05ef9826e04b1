package org.denbun.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one in memory at a time. Lines are split as bytes: a line feed is itself
 * in UTF-8, Shift_JIS, EUC-JP and ISO-2022-JP alike. Not safe for use by many threads.
 */
final class Lines {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() throws IOException {
    if (at == filled && !fill()) {
      return null;
    }
    var bytes = new ByteArrayOutputStream();
    boolean cut = false;
    boolean ended = false;
    while (!ended && (at < filled || fill())) {
      int end = lineFeed();
      ended = end < filled;
      cut |= bytes.size() + (end - at) > longest;
      bytes.write(buffer, at, cut ? 0 : end - at);
      at = ended ? end + 1 : end;
    }
    number++;
    return new Line(number, bytes.toByteArray(), cut);
  }

  private int lineFeed() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
