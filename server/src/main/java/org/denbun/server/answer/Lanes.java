package org.denbun.server.answer;

import java.time.Duration;

/**
 * Where everything is worked out. What is long has a lane of its own, so that what is short never
 * waits for it; so has what changes the archive, which one at a time can do.
 */
final class Lanes implements AutoCloseable {
  /** Read in some tens of milliseconds; bytes or characters. */
  private static final int SHORT = 1 << 16;

  private final Lane usual =
      new Lane(
          "answer", Runtime.getRuntime().availableProcessors() + 1, 256, Duration.ofSeconds(20));
  private final Lane large = new Lane("large", 1, 8, Duration.ofSeconds(60));
  private final Lane adding = new Lane("adding", 1, 32, Duration.ofSeconds(120));

  /** For questions. */
  Lane usual() {
    return usual;
  }

  /** For reading what is so long. */
  Lane reading(int length) {
    return length > SHORT ? large : usual;
  }

  /** For changes. */
  Lane adding() {
    return adding;
  }

  @Override
  public void close() {
    usual.close();
    large.close();
    adding.close();
  }
}
