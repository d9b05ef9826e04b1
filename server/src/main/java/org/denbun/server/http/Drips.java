package org.denbun.server.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections whose request drips in (<em>Slowloris</em>, Hansen 2009): each byte would start
 * the time-out for idle ones anew. Safe for use by many threads.
 */
public final class Drips implements Connection.Listener {
  private static final int EVERY_SECONDS = 2;

  private final int slowest;
  private final long patience;
  private final LongSupplier clock;
  private final Map<Connection, Progress> open = new ConcurrentHashMap<>();

  /** How far a connection was when it last made progress that counts. */
  private record Progress(long bytes, long messages, long at) {
    static Progress of(Connection connection, long at) {
      return new Progress(
          connection.getBytesIn(), connection.getMessagesIn() + connection.getMessagesOut(), at);
    }
  }

  /**
   * A watch over connections.
   *
   * @param slowest bytes a second that a request must bring
   * @param patience nanoseconds after which the rate is looked at
   * @param clock in nanoseconds
   */
  public Drips(int slowest, long patience, LongSupplier clock) {
    this.slowest = slowest;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, Progress.of(connection, clock.getAsLong()));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  /** Looks again and again. */
  public void watch(Scheduler scheduler) {
    scheduler.schedule(
        () -> {
          look();
          watch(scheduler);
        },
        EVERY_SECONDS,
        TimeUnit.SECONDS);
  }

  private void look() {
    long now = clock.getAsLong();
    open.replaceAll((connection, before) -> look(connection, before, now));
  }

  private Progress look(Connection connection, Progress before, long now) {
    Progress after = Progress.of(connection, now);
    long seconds = TimeUnit.NANOSECONDS.toSeconds(now - before.at());
    long came = after.bytes() - before.bytes();
    if (after.messages() != before.messages() || came >= (seconds + 1) * slowest) {
      return after;
    }
    if (came > 0 && now - before.at() > patience) {
      connection.close();
    }
    return before;
  }
}
