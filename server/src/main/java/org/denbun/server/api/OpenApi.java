package org.denbun.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.denbun.json.ReadingJson;

/** The documents that describe the API: OpenAPI 3.1, and the JSON Schema of a reading. */
final class OpenApi {
  private OpenApi() {}

  static void document(Context context) {
    answer(context, OpenApi.class, "openapi.json");
  }

  /** Where {@code openapi.json} refers to. */
  static void reading(Context context) {
    answer(context, ReadingJson.class, "reading.schema.json");
  }

  private static void answer(Context context, Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      context.contentType(MediaTypes.JSON).result(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
