package org.denbun.server.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.archive.Archive;
import org.denbun.archive.json.PrettyJson;
import org.denbun.archive.watch.Event;
import org.denbun.archive.watch.Hook;
import org.denbun.archive.watch.Subject;
import org.denbun.archive.watch.Watch;
import org.denbun.archive.watch.WatchJson;
import org.denbun.archive.watch.Watcher;
import org.denbun.archive.watch.Watches;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Body;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/** The addresses of watches: {@code /api/watches} and their feeds. */
public final class WatchApi {
  private static final Set<String> FIELDS = Set.of("statement", "source", "webhook", "secret");
  private static final String MEDIA_TYPE = "application/json; charset=utf-8";
  private static final String FEED_TYPE = "application/atom+xml; charset=utf-8";
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CREATED = 201;
  private static final int SHOWN = 200;
  private static final int IN_FEED = 100;

  private final Answers answers;
  private final boolean anywhere;

  /**
   * The addresses.
   *
   * @param anywhere whether events may be posted to addresses that are not public
   */
  public WatchApi(Answers answers, boolean anywhere) {
    this.answers = answers;
    this.anywhere = anywhere;
  }

  /** Adds all addresses. */
  public void addTo(RoutesConfig routes) {
    routes.get("/api/watches", this::all);
    routes.post("/api/watches", this::add);
    routes.get("/api/watches/{id}", this::one);
    routes.delete("/api/watches/{id}", this::remove);
    routes.get("/watches.atom", this::feedOfAll);
    routes.get("/watches/{id}.atom", this::feed);
  }

  private void all(Context context) {
    ObjectNode json =
        answers.of(archive -> {
          var watches = new Watches(archive);
          return WatchJson.of(watches.all(), watches);
        });
    write(context, json);
  }

  private void one(Context context) {
    Watch watch = asked(context);
    write(context, answers.of(archive -> shown(archive, watch)));
  }

  private void add(Context context) throws IOException {
    JsonNode body = parsed(Body.of(context));
    String statement = text(body, "statement");
    String source = text(body, "source");
    if ((statement == null) == (source == null)) {
      throw new Refusal(BAD_REQUEST, "either statement or source is needed");
    }
    var subject = statement == null ? Subject.SOURCE : Subject.PROPOSITION;
    String asked = statement == null ? String.valueOf(source) : statement;
    Watch watch = begun(subject, asked, hook(body));
    context.status(CREATED).header("Location", "/api/watches/" + watch.id());
    write(context, answers.of(archive -> shown(archive, watch)));
  }

  private Watch begun(Subject subject, String asked, @Nullable Hook hook) {
    try {
      Archive archive = answers.of(one -> one);
      return new Watcher(archive, answers).begin(subject, asked, hook);
    } catch (IllegalArgumentException wrong) {
      throw new Refusal(BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }
  }

  private void remove(Context context) {
    Watch watch = asked(context);
    answers.of(archive -> new Watches(archive).remove(watch.id()));
    context.status(204);
  }

  private void feed(Context context) {
    Watch watch = asked(context);
    List<Event> events = answers.of(archive -> new Watches(archive).events(watch.id(), IN_FEED));
    context.contentType(FEED_TYPE).result(new WatchFeed(base(context)).of(watch, events));
  }

  private void feedOfAll(Context context) {
    List<Event> events = answers.of(archive -> new Watches(archive).events(IN_FEED));
    context.contentType(FEED_TYPE).result(new WatchFeed(base(context)).of(events));
  }

  private Watch asked(Context context) {
    String id = context.pathParam("id");
    Watch watch =
        id.matches("[1-9]\\d{0,17}")
            ? answers.<@Nullable Watch>of(archive -> new Watches(archive).find(Long.parseLong(id)))
            : null;
    if (watch == null) {
      throw new Refusal(NOT_FOUND, "no such watch: " + id);
    }
    return watch;
  }

  private @Nullable Hook hook(JsonNode body) {
    String address = text(body, "webhook");
    String secret = text(body, "secret");
    if (address == null && secret != null) {
      throw new Refusal(BAD_REQUEST, "secret: there is no webhook to sign for");
    }
    try {
      return address == null ? null : new Hook(address, secret, anywhere);
    } catch (IllegalArgumentException wrong) {
      throw new Refusal(BAD_REQUEST, String.valueOf(wrong.getMessage()));
    }
  }

  private static ObjectNode shown(Archive archive, Watch watch) {
    var watches = new Watches(archive);
    return WatchJson.of(watch, watches.count(watch.id()), watches.events(watch.id(), SHOWN));
  }

  private static JsonNode parsed(byte[] body) throws IOException {
    try {
      JsonNode json = new ObjectMapper().readTree(body);
      if (!json.isObject()) {
        throw new Refusal(BAD_REQUEST, "a JSON object is needed");
      }
      json.fieldNames()
          .forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
              throw new Refusal(BAD_REQUEST, name + ": there are " + new TreeSet<>(FIELDS));
            }
          });
      return json;
    } catch (JsonProcessingException broken) {
      throw new Refusal(BAD_REQUEST, "this is no JSON");
    }
  }

  private static @Nullable String text(JsonNode body, String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new Refusal(BAD_REQUEST, name + ": must be a string");
    }
    return value.asText();
  }

  private static String base(Context context) {
    return context.scheme() + "://" + context.host() + "/";
  }

  private static void write(Context context, JsonNode json) {
    context.contentType(MEDIA_TYPE).result(PrettyJson.of(json));
  }
}
