package org.denbun.server.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denbun.server.http.Query;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * In which format to answer: as the parameter {@code format} says, else the first of what the
 * request accepts, else the first that there is.
 */
final class Formats {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_ACCEPTABLE = 406;

  private static final Map<String, String> BY_TYPE =
      Map.of(
          "application/json", "json",
          "application/ld+json", "jsonld",
          "application/x-ndjson", "jsonl",
          "application/geo+json", "geojson",
          "text/csv", "csv",
          "text/calendar", "ics");

  private Formats() {}

  /**
   * The format to answer in.
   *
   * @param all those that there are
   */
  static String of(Context context, List<String> all) {
    String named = Query.text(context, "format");
    if (named == null) {
      context.header("Vary", "Accept");
      return accepted(context.header("Accept"), all);
    }
    String format = named.toLowerCase(Locale.ROOT);
    if (!all.contains(format)) {
      throw new Refusal(BAD_REQUEST, "format: one of " + String.join(", ", all));
    }
    return format;
  }

  private static String accepted(@Nullable String accept, List<String> all) {
    if (accept == null || accept.isBlank() || accept.contains("*/*")) {
      return named(accept == null ? "" : accept, all, all.getFirst());
    }
    String format = named(accept, all, "");
    if (format.isEmpty()) {
      throw new Refusal(NOT_ACCEPTABLE, "Accept: only as one of " + String.join(", ", all));
    }
    return format;
  }

  private static String named(String accept, List<String> all, String otherwise) {
    return Arrays.stream(accept.split(","))
        .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .map(range -> range.equals("application/*") ? all.getFirst() : BY_TYPE.get(range))
        .filter(format -> format != null && all.contains(format))
        .findFirst()
        .orElse(otherwise);
  }
}
