package org.denbun.archive.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.denbun.archive.Archive;
import org.denbun.archive.feed.Sender;
import org.denbun.archive.reading.JsonReading;

/**
 * Posts events to the hooks of their watches, each at least once: where nobody takes it, again
 * after a while, for about a day. A receiver tells by {@code webhook-id} what it had before.
 */
public final class Courier implements AutoCloseable {
  /** A receiver is not sent more, but what matters most of it; bytes. */
  private static final int LARGEST = 64 << 10;

  private static final List<String> KEPT = List.of("id", "watch", "subject", "asked", "at", "kind");

  private final Postings postings;
  private final Sender sender = new Sender();
  private final LongSupplier clock;

  public Courier(Archive archive) {
    this(archive, System::currentTimeMillis);
  }

  /** A courier by a clock of its own, in milliseconds since the epoch. */
  Courier(Archive archive, LongSupplier clock) {
    postings = new Postings(archive);
    this.clock = clock;
  }

  /** Whether anybody is to be told of what happens. */
  public static boolean isNeeded(Archive archive) {
    return new Watches(archive).all().stream().anyMatch(watch -> watch.hook() != null);
  }

  /**
   * Posts what is due.
   *
   * @param most no further event is begun after so long
   * @return how many were taken
   */
  public int post(Duration most) {
    long begun = System.nanoTime();
    int taken = 0;
    while (System.nanoTime() - begun < most.toNanos() && !Thread.currentThread().isInterrupted()) {
      Posting posting = postings.take(clock.getAsLong());
      if (posting == null) {
        break;
      }
      if (isTaken(posting)) {
        postings.posted(posting);
        taken++;
      } else {
        postings.failed(posting, clock.getAsLong());
      }
    }
    return taken;
  }

  @Override
  public void close() {
    sender.close();
  }

  private boolean isTaken(Posting posting) {
    Hook hook = posting.hook();
    byte[] body = body(posting.json());
    try {
      int status =
          sender.post(URI.create(hook.address()), body, headers(posting, body), hook.anywhere());
      return status >= 200 && status < 300;
    } catch (IOException refused) {
      return false;
    }
  }

  /** By Standard Webhooks 1.0. */
  private static Map<String, String> headers(Posting posting, byte[] body) {
    String id = JsonReading.tree(posting.json().getBytes(UTF_8)).path("id").asText();
    long second = Instant.now().getEpochSecond();
    var headers = new TreeMap<String, String>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(second));
    String secret = posting.hook().secret();
    if (secret != null) {
      headers.put("webhook-signature", Signature.of(secret, id, second, body));
    }
    return headers;
  }

  private static byte[] body(String json) {
    byte[] whole = json.getBytes(UTF_8);
    if (whole.length <= LARGEST) {
      return whole;
    }
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    kept.setAll(((ObjectNode) JsonReading.tree(whole)).retain(KEPT));
    return kept.put("cut", true).toString().getBytes(UTF_8);
  }
}
