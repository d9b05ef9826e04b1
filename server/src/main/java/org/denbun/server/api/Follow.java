package org.denbun.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.denbun.Article;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Guard;
import org.denbun.server.http.Refusal;

/**
 * {@code GET /api/follow}: tells of each article that comes into the archive, whoever adds it, as
 * server-sent events. A client that comes back is told first of what it missed, by the id of the
 * last event that it saw. Each holds a virtual thread that mostly sleeps.
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

  void follow(Context context) {
    long seen = seen(context);
    context.contentType("text/event-stream; charset=utf-8");
    if (!Guard.wantsHead(context.req())) {
      follow(context, seen);
    }
  }

  private void follow(Context context, long seen) {
    if (!clients.tryAcquire()) {
      throw new Refusal(503, "too many follow already");
    }
    try {
      tell(context.res().getOutputStream(), seen);
    } catch (IOException gone) {
      // Nobody listens any more.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      clients.release();
    }
  }

  private void tell(ServletOutputStream out, long from) throws IOException, InterruptedException {
    long seen = from;
    while (true) {
      List<Entry> entries = above(seen);
      for (Entry entry : entries) {
        out.write(event(entry).getBytes(UTF_8));
        seen = entry.row();
      }
      // Only what is written to shows that nobody listens any more.
      out.write(":\n\n".getBytes(UTF_8));
      out.flush();
      Thread.sleep(PAUSE);
    }
  }

  /** Nothing new where there is too much to do. */
  private List<Entry> above(long seen) {
    try {
      return answers.of(archive -> archive.above(seen, PAGE));
    } catch (Refusal busy) {
      return List.of();
    }
  }

  private long seen(Context context) {
    String last = context.header("Last-Event-ID");
    try {
      return last == null ? answers.of(Archive::last) : Long.parseLong(last);
    } catch (NumberFormatException none) {
      throw new Refusal(400, "Last-Event-ID: not one of ours");
    }
  }

  private static String event(Entry entry) {
    return "id: %d\nevent: article\ndata: %s\n\n".formatted(entry.row(), json(entry));
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
