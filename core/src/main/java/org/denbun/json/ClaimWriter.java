package org.denbun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.denbun.Claim;
import org.denbun.Said;
import org.denbun.Source;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a claim into a generator. */
final class ClaimWriter {
  private final JsonGenerator json;
  private final Fields fields;
  private final FoundWriter found;

  ClaimWriter(JsonGenerator json) {
    this.json = json;
    fields = new Fields(json);
    found = new FoundWriter(fields);
  }

  void write(Claim claim) throws IOException {
    fields.string("id", claim.id());
    fields.each("content", claim.content(), fields::inline);
    fields.each("cue", claim.cue(), fields::inline);
    chain(claim);
    fields.constant("mode", claim.mode());
    fields.constant("attitude", claim.attitude());
    fields.constant("certainty", claim.certainty());
    fields.constant("polarity", claim.polarity());
    fields.flag("future", claim.future());
    said(claim.said());
    fields.each("events", claim.events(), found::event);
    fields.string("rule", claim.rule());
  }

  void chain(Claim claim) throws IOException {
    fields.each("chain", claim.chain(), this::source);
  }

  private void source(Source source) throws IOException {
    fields.number("rank", source.rank());
    fields.span("mention", source.mention());
    fields.string("name", source.name());
    fields.constant("kind", source.kind());
    fields.string("institution", source.institution());
  }

  void said(@Nullable Said said) throws IOException {
    if (said == null) {
      json.writeNullField("said");
      return;
    }
    Span span = said.span();
    json.writeObjectFieldStart("said");
    fields.string("text", span == null ? null : span.text());
    fields.string("from", said.from());
    fields.string("to", said.to());
    json.writeEndObject();
  }
}
