package org.denbun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.denbun.Article;
import org.denbun.Mark;
import org.denbun.Origin;
import org.denbun.Reading;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** Puts one reading into a generator. */
final class ReadingWriter {
  private final JsonGenerator json;

  ReadingWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Reading reading) throws IOException {
    json.writeStartObject();
    article(reading.article(), reading.language());
    each("marked", reading.marked(), this::mark);
    var claims = new ClaimWriter(json);
    each("claims", reading.claims(), claims::write);
    each("origins", reading.origins(), this::origin);
    json.writeEndObject();
  }

  private void article(Article article, String language) throws IOException {
    string("id", article.id());
    string("language", language);
    string("headline", article.headline());
    string("publisher", article.publisher());
    string("published", article.published());
    string("url", article.url());
    string("text_sha256", sha256(Surrogates.mended(article.text())));
  }

  private void mark(Mark mark) throws IOException {
    json.writeNumberField("begin", mark.span().begin());
    json.writeNumberField("end", mark.span().end());
    string("kind", mark.kind());
    Span of = mark.of();
    if (of != null) {
      json.writeFieldName("of");
      json.writeArray(new int[] {of.begin(), of.end()}, 0, 2);
    }
  }

  private void origin(Origin origin) throws IOException {
    string("name", origin.name());
    json.writeNumberField("claims", origin.claims());
  }

  private void string(String key, @Nullable String value) throws IOException {
    json.writeStringField(key, value == null ? null : Surrogates.mended(value));
  }

  private <T> void each(String key, List<T> all, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(key);
    for (T one : all) {
      json.writeStartObject();
      fields.write(one);
      json.writeEndObject();
    }
    json.writeEndArray();
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

  /** Writes the fields of one object. */
  private interface Fields<T> {
    void write(T one) throws IOException;
  }
}
