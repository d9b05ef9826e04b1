package org.denbun.text;

import java.util.concurrent.CancellationException;

/** Nobody waits any longer for what an interrupted thread reads. */
public final class Interruption {
  private Interruption() {}

  /**
   * To be called every now and then where an article may keep a thread for long.
   *
   * @throws CancellationException where the thread is interrupted, which it stays
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("stopped");
    }
  }
}
