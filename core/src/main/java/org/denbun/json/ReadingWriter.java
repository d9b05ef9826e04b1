package org.denbun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.denbun.Article;
import org.denbun.Mark;
import org.denbun.Origin;
import org.denbun.Reading;
import org.denbun.Span;

/** Puts one reading into a generator. */
final class ReadingWriter {
  private final JsonGenerator json;
  private final Fields fields;

  ReadingWriter(JsonGenerator json) {
    this.json = json;
    fields = new Fields(json);
  }

  void write(Reading reading) throws IOException {
    json.writeStartObject();
    article(reading.article(), reading.language());
    fields.each("marked", reading.marked(), this::mark);
    var found = new FoundWriter(fields);
    fields.each("names", reading.names(), found::name);
    fields.each("times", reading.times(), found::time);
    fields.each("places", reading.places(), found::place);
    fields.each("claims", reading.claims(), new ClaimWriter(json)::write);
    fields.each("events", reading.events(), found::event);
    fields.each("origins", reading.origins(), this::origin);
    json.writeEndObject();
  }

  private void article(Article article, String language) throws IOException {
    fields.string("id", article.id());
    fields.string("language", language);
    fields.string("headline", article.headline());
    fields.string("publisher", article.publisher());
    fields.string("published", article.published());
    fields.string("url", article.url());
    fields.string("text_sha256", sha256(Surrogates.mended(article.text())));
  }

  private void mark(Mark mark) throws IOException {
    fields.number("begin", mark.span().begin());
    fields.number("end", mark.span().end());
    fields.string("kind", mark.kind());
    Span of = mark.of();
    if (of != null) {
      json.writeFieldName("of");
      json.writeArray(new int[] {of.begin(), of.end()}, 0, 2);
    }
  }

  private void origin(Origin origin) throws IOException {
    fields.string("name", origin.name());
    fields.number("claims", origin.claims());
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
