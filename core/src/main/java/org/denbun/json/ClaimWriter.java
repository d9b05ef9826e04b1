package org.denbun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.denbun.Claim;
import org.denbun.Source;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a claim into a generator. */
final class ClaimWriter {
  private final JsonGenerator json;

  ClaimWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Claim claim) throws IOException {
    json.writeStringField("id", claim.id());
    spans("content", claim.content());
    spans("cue", claim.cue());
    chain(claim.chain());
    constant("mode", claim.mode());
    constant("attitude", claim.attitude());
    constant("certainty", claim.certainty());
    constant("polarity", claim.polarity());
    json.writeBooleanField("future", claim.future());
    json.writeStringField("rule", claim.rule());
  }

  private void chain(List<Source> chain) throws IOException {
    json.writeArrayFieldStart("chain");
    for (Source source : chain) {
      source(source);
    }
    json.writeEndArray();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rank", source.rank());
    json.writeFieldName("mention");
    span(source.mention());
    String name = source.name();
    json.writeStringField("name", name == null ? null : Surrogates.mended(name));
    constant("kind", source.kind());
    json.writeEndObject();
  }

  private void spans(String key, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(key);
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
  }

  private void span(@Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", Surrogates.mended(span.text()));
    json.writeEndObject();
  }

  private void constant(String key, Enum<?> value) throws IOException {
    json.writeStringField(key, value.name().toLowerCase(Locale.ROOT));
  }
}
