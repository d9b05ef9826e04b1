package org.denbun.server.answer;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.denbun.archive.ArchiveException;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where answers of one kind are worked out: on a few threads, so that many who ask at once wait
 * instead of slowing each other down, and each thread keeps its tokenizer and its connection. Only
 * so many wait; who comes then is refused at once. Safe for use by many threads.
 */
final class Lane implements AutoCloseable {
  private static final int UNAVAILABLE = 503;

  /** The lane whose thread this is. */
  private static final ThreadLocal<Lane> here = new ThreadLocal<>();

  private final Duration patience;
  private final ThreadPoolExecutor threads;

  /**
   * A lane.
   *
   * @param name what its threads are called
   * @param wide how many are answered at once
   * @param waiting how many may wait
   * @param patience how long anybody waits for an answer
   */
  Lane(String name, int wide, int waiting, Duration patience) {
    this.patience = patience;
    threads =
        new ThreadPoolExecutor(
            wide,
            wide,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().daemon().name("denbun-" + name + "-", 0).factory());
  }

  /**
   * Waits for an answer; who waits too long is refused, and work not yet begun is given up. Who is
   * on one of the threads already works on.
   */
  <T extends @Nullable Object> T run(Callable<T> work) {
    if (here.get() == this) {
      return called(work);
    }
    return begin(work).answer();
  }

  /** Begins to work; where it cannot, that is refused at once. */
  <T extends @Nullable Object> Pending<T> begin(Callable<T> work) {
    Future<T> answer = begun(work);
    return () -> awaited(answer);
  }

  private <T extends @Nullable Object> T awaited(Future<T> answer) {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new Refusal(UNAVAILABLE, "it took too long; try again in a while");
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw stopping();
    } catch (ExecutionException failed) {
      throw cause(failed.getCause());
    }
  }

  private static <T extends @Nullable Object> T called(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception failed) {
      throw cause(failed);
    }
  }

  /** How many wait. */
  int waiting() {
    return threads.getQueue().size();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private <T extends @Nullable Object> Future<T> begun(Callable<T> work) {
    try {
      return threads.submit(() -> {
        here.set(this);
        return work.call();
      });
    } catch (RejectedExecutionException full) {
      throw threads.isShutdown()
          ? stopping()
          : new Refusal(UNAVAILABLE, "too much to do; try again in a while");
    }
  }

  private static Refusal stopping() {
    return new Refusal(UNAVAILABLE, "the server is stopping");
  }

  private static RuntimeException cause(@Nullable Throwable failed) {
    return switch (failed) {
      case ArchiveException unusable ->
          new Refusal(UNAVAILABLE, String.valueOf(unusable.getMessage()));
      case RuntimeException fault -> fault;
      case OutOfMemoryError full -> new Refusal(UNAVAILABLE, "not enough memory for this");
      case StackOverflowError deep -> new Refusal(422, "nested too deeply");
      case null, default -> new IllegalStateException(failed);
    };
  }
}
