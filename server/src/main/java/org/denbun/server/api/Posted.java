package org.denbun.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    var articles = new ArrayList<Article>();
    extracted(posted, answers, given)
        .forEach(one -> {
          switch (one) {
            case Extracted.Found found -> articles.add(found.article());
            case Extracted.Doubted doubted -> {}
            case Extracted.Refused refused ->
                throw new Refusal(UNPROCESSABLE, refused.trouble().toString());
          }
        });
    if (articles.isEmpty()) {
      throw new Refusal(UNPROCESSABLE, "no article in it");
    }
    return articles;
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
    String published = Query.text(context, "published");
    String language = Query.text(context, "language");
    if (published != null && !Published.isValid(published)) {
      throw new Refusal(BAD_REQUEST, "published: " + Published.complaint(published));
    }
    if (language != null && !languages.know(language)) {
      throw new Refusal(BAD_REQUEST, "language: none that is read: " + languages);
    }
    return new Given(
        Query.text(context, "headline"), Query.text(context, "publisher"), published, language);
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
