package org.denbun.server.watch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.denbun.archive.Archive;
import org.denbun.archive.watch.Courier;
import org.denbun.archive.watch.Watcher;
import org.denbun.server.answer.Answers;

/** Looks every few seconds whether anything has happened, whoever adds to the archive. */
public final class Lookout implements AutoCloseable {
  private static final int PAUSE_SECONDS = 2;
  private static final Duration ROUND = Duration.ofSeconds(30);

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("denbun-lookout-", 0).factory());

  private final Courier courier;

  /** A lookout that begins at once. */
  public Lookout(Answers answers) {
    Archive archive = answers.of(one -> one);
    courier = new Courier(archive);
    var watcher = new Watcher(archive, answers);
    every(watcher::look);
    every(() -> courier.post(ROUND));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    courier.close();
  }

  private void every(Runnable round) {
    Runnable careful =
        () -> {
          try {
            round.run();
          } catch (RuntimeException trouble) {
            // The archive may be locked or the server busy; nothing is lost until the next round.
          }
        };
    threads.scheduleWithFixedDelay(careful, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }
}
