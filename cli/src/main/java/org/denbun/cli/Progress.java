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
  private final long begun = System.nanoTime();
  private long next = begun + FIRST_NANOS;
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
    double seconds = (System.nanoTime() - begun) / 1e9;
    String read = "%,d articles, %,.0f/s".formatted(articles, articles / seconds);
    if (total == 0) {
      return read;
    }
    int full = (int) (WIDTH * Math.min(bytes, total) / total);
    String bar = "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] ";
    return bar + 100 * Math.min(bytes, total) / total + "%  " + read + left(seconds);
  }

  private String left(double seconds) {
    long left = Math.round(seconds * Math.max(0, total - bytes) / Math.max(1, bytes));
    return left < 60 ? ", %d s left".formatted(left) : ", %d min left".formatted((left + 30) / 60);
  }
}
