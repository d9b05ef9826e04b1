package org.denbun.server.answer;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.denbun.archive.ArchiveException;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are worked out: a thread for each core and one more, so that many who ask at once
 * wait instead of slowing each other down, and each thread keeps its tokenizer and its connection.
 */
final class Lane implements AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors() + 1;
  private static final int PATIENCE_SECONDS = 20;
  private static final int UNAVAILABLE = 503;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("denbun-answer-", 0).factory());

  /** Waits for an answer; who waits too long is refused, and the work is given up. */
  <T extends @Nullable Object> T run(Callable<T> work) {
    Future<T> answer = threads.submit(work);
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new Refusal(UNAVAILABLE, "too much to do; try again in a while");
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refusal(UNAVAILABLE, "the server is stopping");
    } catch (ExecutionException failed) {
      throw cause(failed);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static RuntimeException cause(ExecutionException failed) {
    return switch (failed.getCause()) {
      case ArchiveException unusable -> new Refusal(UNAVAILABLE, String.valueOf(unusable.getMessage()));
      case RuntimeException fault -> fault;
      case null, default -> new IllegalStateException(failed);
    };
  }
}
