package org.denbun.cli;

import java.io.PrintStream;

/**
 * A bar on a terminal that shows how far a long run is: nothing in its first second. Not safe for
 * use by many threads.
 */
final class Progress {
  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long BETWEEN_NANOS = 200_000_000L;
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean visible;
  private final long total;
  private long next = System.nanoTime() + FIRST_NANOS;
  private long bytes;
  private long articles;
  private boolean drawn;

  /**
   * A bar.
   *
   * @param visible whether there is a terminal to draw on
   * @param total how many bytes there are to read, or 0 where that is unknown
   */
  Progress(PrintStream err, boolean visible, long total) {
    this.err = err;
    this.visible = visible;
    this.total = total;
  }

  void bytes(int read) {
    bytes += read;
  }

  void article() {
    articles++;
    if (visible && System.nanoTime() - next > 0) {
      next = System.nanoTime() + BETWEEN_NANOS;
      drawn = true;
      err.print(CLEAR + bar());
      err.flush();
    }
  }

  /** Takes the bar away, so that something else can stand there. */
  void clear() {
    if (drawn) {
      err.print(CLEAR);
      err.flush();
      drawn = false;
    }
  }

  private String bar() {
    String read = "%,d articles".formatted(articles);
    if (total == 0) {
      return read;
    }
    int full = (int) (WIDTH * Math.min(bytes, total) / total);
    String bar = "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] ";
    return bar + 100 * Math.min(bytes, total) / total + "%  " + read;
  }
}
