package org.denbun.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denbun.Article;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.extraction.Published;
import org.denbun.language.Languages;
import org.denbun.server.http.Query;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/** The articles in what was posted, as text, page, JSON or JSON lines. */
final class Posted {
  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE = 422;

  private Posted() {}

  /** All of them; a part that cannot be read refuses the whole. */
  static List<Article> articles(byte[] body, @Nullable String mediaType, Given given) {
    var articles = new ArrayList<Article>();
    extracted(body, mediaType, given)
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
  static List<Extracted> extracted(byte[] body, @Nullable String mediaType, Given given) {
    var extracted = new ArrayList<Extracted>();
    new Extraction(given)
        .stream("posted" + ending(mediaType), new ByteArrayInputStream(body), extracted::add);
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
    String type = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "application/json" -> ".json";
      case "application/x-ndjson", "application/jsonl" -> ".jsonl";
      case "text/html", "application/xhtml+xml" -> ".html";
      case "text/plain" -> ".txt";
      default -> "";
    };
  }
}
