package org.denbun.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.extraction.Published;
import org.denbun.language.Languages;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Body;
import org.denbun.server.http.Query;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was posted: text, page, JSON or JSON lines.
 *
 * @param name its ending tells what it is
 */
public record Posted(byte[] body, String name) {
  private static final int BAD_REQUEST = 400;
  private static final int UNSUPPORTED = 415;
  private static final int UNPROCESSABLE = 422;

  /** Whatever a program says of bytes that it knows nothing of: the content has to tell. */
  private static final Set<String> ANYTHING =
      Set.of("", "application/octet-stream", "application/x-www-form-urlencoded");

  /** What a request brings, where it is of a kind that is read. */
  static Posted of(Context context) throws IOException {
    String name = "posted" + ending(context.contentType());
    return new Posted(Body.of(context), name);
  }

  /** All articles; a part that cannot be read refuses the whole. */
  public static List<Article> articles(Posted posted, Answers answers, Given given) {
    List<Article> articles =
        extracted(posted, answers, given).stream()
            .map(Posted::article)
            .flatMap(Stream::ofNullable)
            .toList();
    if (articles.isEmpty()) {
      throw new Refusal(UNPROCESSABLE, "no article in it");
    }
    return articles;
  }

  /** The first article; what comes after it does not matter. */
  public static Article first(List<Extracted> extracted) {
    return extracted.stream()
        .map(Posted::article)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow(() -> new Refusal(UNPROCESSABLE, "no article in it"));
  }

  /** Null where something is only doubted. */
  private static @Nullable Article article(Extracted one) {
    return switch (one) {
      case Extracted.Found found -> found.article();
      case Extracted.Doubted doubted -> null;
      case Extracted.Refused refused ->
          throw new Refusal(UNPROCESSABLE, refused.trouble().toString());
    };
  }

  /** Whatever is in it, troubles included. */
  static List<Extracted> extracted(Posted posted, Answers answers, Given given) {
    return answers.read(posted.body.length, () -> posted.extracted(given));
  }

  private List<Extracted> extracted(Given given) {
    var extracted = new ArrayList<Extracted>();
    new Extraction(given).stream(name, new ByteArrayInputStream(body), extracted::add);
    return extracted;
  }

  /** What the parameters say of the articles beforehand. */
  static Given given(Context context, Languages languages) {
    return given(name -> Query.text(context, name), languages);
  }

  /**
   * What is said of articles beforehand.
   *
   * @param said gives what is said under a name, or null
   */
  public static Given given(Function<String, @Nullable String> said, Languages languages) {
    String published = said.apply("published");
    String language = said.apply("language");
    if (published != null && !Published.isValid(published)) {
      throw new Refusal(BAD_REQUEST, "published: " + Published.complaint(published));
    }
    if (language != null && !languages.know(language)) {
      throw new Refusal(BAD_REQUEST, "language: none that is read: " + languages);
    }
    return new Given(said.apply("headline"), said.apply("publisher"), published, language);
  }

  /** The ending of a file of this type; empty where the content has to tell. */
  private static String ending(@Nullable String mediaType) {
    String given = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
    String type = given.toLowerCase(Locale.ROOT);
    return switch (type) {
      case "application/json" -> ".json";
      case "application/x-ndjson", "application/jsonl" -> ".jsonl";
      case "text/html", "application/xhtml+xml" -> ".html";
      case "text/plain" -> ".txt";
      default -> {
        if (!ANYTHING.contains(type)) {
          throw new Refusal(
              UNSUPPORTED,
              "Content-Type: text/plain, text/html, application/json or application/x-ndjson");
        }
        yield "";
      }
    };
  }
}
