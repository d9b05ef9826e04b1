package org.denbun.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.denbun.Article;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Refusal;

/**
 * {@code GET /api/follow}: tells of each article that comes into the archive, whoever adds it, as
 * server-sent events. A client that comes back is told first of what it missed, by the id of the
 * last event that it saw.
 */
final class Follow {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int PAGE = 100;
  private static final int CLIENTS = 100;

  private final Answers answers;
  private final Semaphore clients = new Semaphore(CLIENTS);

  Follow(Answers answers) {
    this.answers = answers;
  }

  void follow(SseClient client) {
    if (!clients.tryAcquire()) {
      throw new Refusal(503, "too many follow already");
    }
    try {
      long seen = seen(client);
      client.sendComment("following");
      while (!client.terminated()) {
        seen = tell(client, seen);
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      clients.release();
    }
  }

  private long tell(SseClient client, long seen) {
    List<Entry> entries = answers.of(archive -> archive.above(seen, PAGE));
    for (Entry entry : entries) {
      client.sendEvent("article", json(entry).toString(), Long.toString(entry.row()));
    }
    // Only what is written to shows that nobody listens any more.
    client.sendComment("");
    return entries.isEmpty() ? seen : entries.getLast().row();
  }

  private long seen(SseClient client) {
    String last = client.ctx().header("Last-Event-ID");
    try {
      return last == null ? answers.of(Archive::last) : Long.parseLong(last);
    } catch (NumberFormatException none) {
      throw new Refusal(400, "Last-Event-ID: not one of ours");
    }
  }

  private static ObjectNode json(Entry entry) {
    Article article = entry.article();
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", article.id())
        .put("headline", article.headline())
        .put("publisher", article.publisher())
        .put("published", article.published())
        .put("version", entry.version());
  }
}
