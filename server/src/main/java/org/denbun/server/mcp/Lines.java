package org.denbun.server.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, none of which may be longer than is allowed. */
final class Lines {
  private final InputStream in;
  private final int longest;

  Lines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in);
    this.longest = longest;
  }

  /** The next line without its end; null where there is none, cut where it is too long. */
  byte @Nullable [] next() throws IOException {
    var line = new ByteArrayOutputStream();
    int read = in.read();
    boolean none = read < 0;
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (line.size() <= longest) {
        line.write(read);
      }
    }
    return none ? null : line.toByteArray();
  }
}
