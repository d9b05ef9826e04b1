package org.denbun.archive.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts to addresses of the web, within limits of time and size. Safe for use by many threads. */
public final class Sender implements AutoCloseable {
  /** What an answer says besides its status does not matter. */
  private static final int LARGEST_ANSWER = 1 << 20;

  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(10), LARGEST_ANSWER);

  /** Made when something is posted: a server that has nothing to post starts sooner. */
  private @Nullable HttpClient client;

  /**
   * Posts JSON. Redirects are not followed.
   *
   * @param anywhere whether the address need not be public
   * @return the HTTP status
   * @throws IOException where no answer comes, too late, or the address must not be asked
   */
  public int post(URI address, byte[] json, Map<String, String> headers, boolean anywhere)
      throws IOException {
    Addresses.checkWeb(address);
    if (!anywhere) {
      Addresses.check(address);
    }
    var request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", Fetcher.AGENT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(json));
    headers.forEach(request::header);
    return PATIENCE.answer(client(), request.build()).statusCode();
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.shutdownNow();
    }
  }

  private synchronized HttpClient client() {
    HttpClient present = client;
    if (present == null) {
      present =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(PATIENCE.time().dividedBy(2))
              .build();
      client = present;
    }
    return present;
  }
}
