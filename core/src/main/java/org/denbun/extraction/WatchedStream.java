package org.denbun.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells how many bytes were read. */
final class WatchedStream extends FilterInputStream {
  private final IntConsumer watcher;

  WatchedStream(InputStream in, IntConsumer watcher) {
    super(in);
    this.watcher = watcher;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    watcher.accept(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    watcher.accept(Math.max(0, read));
    return read;
  }
}
