package org.denbun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** Puts single fields into a generator. */
final class Fields {
  private final JsonGenerator json;

  Fields(JsonGenerator json) {
    this.json = json;
  }

  void string(String key, @Nullable String value) throws IOException {
    json.writeStringField(key, value == null ? null : Surrogates.mended(value));
  }

  void flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  void number(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  void number(String key, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  void constant(String key, Enum<?> value) throws IOException {
    json.writeStringField(key, value.name().toLowerCase(Locale.ROOT));
  }

  /** The fields of a span, in the object at hand. */
  void inline(Span span) throws IOException {
    number("begin", span.begin());
    number("end", span.end());
    string("text", span.text());
  }

  void span(String key, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(key);
    } else {
      json.writeObjectFieldStart(key);
      inline(span);
      json.writeEndObject();
    }
  }

  void strings(String key, List<String> all) throws IOException {
    json.writeArrayFieldStart(key);
    for (String one : all) {
      json.writeString(Surrogates.mended(one));
    }
    json.writeEndArray();
  }

  /** A list of objects. */
  <T> void each(String key, List<T> all, Writer<T> writer) throws IOException {
    json.writeArrayFieldStart(key);
    for (T one : all) {
      json.writeStartObject();
      writer.write(one);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of one object. */
  interface Writer<T> {
    void write(T one) throws IOException;
  }
}
