package org.denbun.archive.feed;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long an answer is waited for, and how much of it is taken. */
record Patience(Duration time, int largest) {

  /**
   * Asks, and waits for the whole answer. A time-out of the client's own ends with the headers: a
   * body could drip for ever.
   *
   * @throws IOException where nothing comes, too late, or too much
   */
  HttpResponse<byte[]> answer(HttpClient client, HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> asked =
        client.sendAsync(request, head -> Capped.subscriber(largest));
    try {
      return asked.get(time.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      asked.cancel(true);
      throw new IOException("no answer in " + time.toSeconds() + " s", slow);
    } catch (ExecutionException failed) {
      throw new IOException(String.valueOf(failed.getCause()), failed);
    } catch (InterruptedException stopped) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    }
  }
}
