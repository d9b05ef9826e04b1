package org.denbun.archive.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.denbun.Article;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Mark;
import org.denbun.Mention;
import org.denbun.Mode;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Origin;
import org.denbun.Place;
import org.denbun.PlaceCertainty;
import org.denbun.Polarity;
import org.denbun.Reading;
import org.denbun.Said;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.Time;
import org.denbun.TimeCertainty;
import org.denbun.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * A reading out of the JSON that {@link org.denbun.json.ReadingJson} makes of it. The same comes
 * back, but that the JSON does not tell where the words of {@link Said} stand: they are found in
 * the text, nearest to the claim. Safe for use by many threads.
 */
public final class JsonReading {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private final Article article;
  private @Nullable Offsets offsets;

  private JsonReading(Article article) {
    this.article = article;
  }

  /**
   * The reading of an article.
   *
   * @throws UncheckedIOException where this is not such JSON
   */
  public static Reading of(Article article, byte[] json) {
    return new JsonReading(article).reading(tree(json));
  }

  /**
   * The claims of an article that go back through some source. All else in the reading is skipped.
   *
   * @param source which sources are meant
   * @throws UncheckedIOException where this is not such JSON
   */
  public static List<Claim> claims(Article article, byte[] json, Predicate<Source> source) {
    var claims = new ArrayList<Claim>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isClaims = parser.currentName().equals("claims");
        parser.nextToken();
        if (isClaims) {
          new JsonReading(article).claims(parser, source, claims);
          break;
        }
        parser.skipChildren();
      }
    } catch (IOException broken) {
      throw damaged(broken);
    }
    return claims;
  }

  private void claims(JsonParser parser, Predicate<Source> source, List<Claim> claims)
      throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode json = MAPPER.readTree(parser);
      if (each(json, "chain", JsonReading::source).stream().anyMatch(source)) {
        claims.add(claim(json));
      }
    }
  }

  private static UncheckedIOException damaged(IOException broken) {
    return new UncheckedIOException("a reading in the archive is damaged", broken);
  }

  /** The JSON as a tree. */
  public static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException broken) {
      throw damaged(broken);
    }
  }

  private Reading reading(JsonNode json) {
    return new Reading(
        article,
        json.path("language").asText(),
        each(json, "marked", this::mark),
        each(json, "names", this::name),
        each(json, "times", this::time),
        each(json, "places", this::place),
        each(json, "claims", this::claim),
        each(json, "events", this::event),
        each(json, "origins", o -> new Origin(string(o, "name"), o.path("claims").asInt())));
  }

  private Mark mark(JsonNode json) {
    JsonNode of = json.get("of");
    return new Mark(
        offsets().span(json.path("begin").asInt(), json.path("end").asInt()),
        text(json, "kind"),
        of == null ? null : offsets().span(of.path(0).asInt(), of.path(1).asInt()));
  }

  private Name name(JsonNode json) {
    return new Name(
        text(json, "id"),
        constant(NameType.class, json, "type"),
        text(json, "name"),
        string(json, "institution"),
        each(json, "readings", JsonNode::asText),
        each(json, "keys", JsonNode::asText),
        each(json, "mentions", m -> new Mention(span(m), m.path("slip").asBoolean())));
  }

  private Time time(JsonNode json) {
    return new Time(
        span(json),
        constant(TimeType.class, json, "type"),
        text(json, "value"),
        string(json, "from"),
        string(json, "to"),
        constant(TimeCertainty.class, json, "certainty"));
  }

  private Place place(JsonNode json) {
    return new Place(
        span(json),
        text(json, "name"),
        string(json, "id"),
        number(json, "lat"),
        number(json, "lon"),
        string(json, "country"),
        string(json, "within"),
        constant(PlaceCertainty.class, json, "certainty"));
  }

  private Event event(JsonNode json) {
    return new Event(
        span(json),
        text(json, "type"),
        string(json, "mode"),
        text(json, "predicate"),
        string(json, "actor"),
        string(json, "recipient"),
        string(json, "object"),
        string(json, "place"),
        string(json, "from"),
        string(json, "to"),
        constant(EventStatus.class, json, "status"));
  }

  private Claim claim(JsonNode json) {
    List<Span> content = each(json, "content", JsonReading::span);
    return new Claim(
        text(json, "id"),
        content,
        each(json, "cue", JsonReading::span),
        each(json, "chain", JsonReading::source),
        constant(Mode.class, json, "mode"),
        constant(Attitude.class, json, "attitude"),
        constant(Certainty.class, json, "certainty"),
        constant(Polarity.class, json, "polarity"),
        json.path("future").asBoolean(),
        said(json.path("said"), content.getFirst().begin()),
        each(json, "events", this::event),
        text(json, "rule"));
  }

  private @Nullable Said said(JsonNode json, int near) {
    if (!json.isObject()) {
      return null;
    }
    String words = string(json, "text");
    Span span = words == null ? null : offsets().nearest(words, near);
    return new Said(span, string(json, "from"), string(json, "to"));
  }

  /** Many readings need none. */
  private Offsets offsets() {
    if (offsets == null) {
      offsets = new Offsets(article.text());
    }
    return offsets;
  }

  private static Source source(JsonNode json) {
    JsonNode mention = json.path("mention");
    return new Source(
        json.path("rank").asInt(),
        mention.isObject() ? span(mention) : null,
        string(json, "name"),
        constant(SourceKind.class, json, "kind"),
        string(json, "institution"));
  }

  private static Span span(JsonNode json) {
    return new Span(json.path("begin").asInt(), json.path("end").asInt(), text(json, "text"));
  }

  private static <T> List<T> each(JsonNode json, String key, Function<JsonNode, T> made) {
    var all = new ArrayList<T>();
    json.path(key).forEach(one -> all.add(made.apply(one)));
    return all;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String key) {
    return Enum.valueOf(type, text(json, key).toUpperCase(Locale.ROOT));
  }

  private static String text(JsonNode json, String key) {
    return Objects.requireNonNull(string(json, key), key);
  }

  private static @Nullable String string(JsonNode json, String key) {
    JsonNode value = json.get(key);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static @Nullable Double number(JsonNode json, String key) {
    JsonNode value = json.get(key);
    return value == null || value.isNull() ? null : value.asDouble();
  }
}
