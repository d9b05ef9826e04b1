package org.denbun.archive.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Asks addresses of the web, within limits of time and size. Safe for use by many threads. */
final class Fetcher implements AutoCloseable {
  /** What a site's robots.txt may call it. */
  static final String AGENT = "denbun";

  static final int LARGEST = 16 << 20;
  private static final int REDIRECTS = 5;
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30), LARGEST);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final boolean anywhere;

  /**
   * A fetcher.
   *
   * @param anywhere whether addresses that are not public may be asked, too
   */
  Fetcher(boolean anywhere) {
    this.anywhere = anywhere;
  }

  /**
   * Asks an address, and wherever it leads; each step is checked as the first.
   *
   * @param etag what it said of itself the last time, or null
   * @param modified the same, or null
   * @throws IOException where nothing comes, too late, too much, or from where it must not
   */
  Fetched fetch(URI address, @Nullable String etag, @Nullable String modified) throws IOException {
    URI at = address;
    for (int step = 0; step <= REDIRECTS; step++) {
      Fetched fetched = once(at, etag, modified);
      URI next = fetched.address();
      if (next.equals(at)) {
        return fetched;
      }
      at = next;
    }
    throw new IOException("redirects too often: " + address);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private Fetched once(URI at, @Nullable String etag, @Nullable String modified)
      throws IOException {
    Addresses.checkWeb(at);
    if (!anywhere) {
      Addresses.check(at);
    }
    var request = HttpRequest.newBuilder(at).header("User-Agent", AGENT);
    request.header("Accept-Encoding", "gzip");
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    if (modified != null) {
      request.header("If-Modified-Since", modified);
    }
    return fetched(at, PATIENCE.answer(client, request.build()));
  }

  private static Fetched fetched(URI at, HttpResponse<byte[]> response) throws IOException {
    var headers = response.headers();
    int status = response.statusCode();
    boolean leadsOn = status >= 300 && status < 400 && status != 304;
    String location = headers.firstValue("Location").orElse(null);
    return new Fetched(
        status,
        leadsOn && location != null ? resolved(at, location) : at,
        unpacked(response.body(), headers.firstValue("Content-Encoding").orElse("")),
        headers.firstValue("ETag").orElse(null),
        headers.firstValue("Last-Modified").orElse(null));
  }

  private static URI resolved(URI at, String location) throws IOException {
    try {
      return at.resolve(location);
    } catch (IllegalArgumentException wrong) {
      throw new IOException("redirects to no address: " + location, wrong);
    }
  }

  private static byte[] unpacked(byte[] body, String encoding) throws IOException {
    if (!encoding.equalsIgnoreCase("gzip") || body.length == 0) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] plain = in.readNBytes(LARGEST + 1);
      if (plain.length > LARGEST) {
        throw new IOException("larger than " + (LARGEST >> 20) + " MB");
      }
      return plain;
    }
  }
}
