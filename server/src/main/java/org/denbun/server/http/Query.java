package org.denbun.server.http;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** The parameters of a request. */
public final class Query {
  private static final int BAD_REQUEST = 400;

  private Query() {}

  /** A parameter without surrounding blanks, or null where it is missing or blank. */
  public static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A parameter that must be there. */
  public static String required(Context context, String name) {
    String value = text(context, name);
    if (value == null) {
      throw new Refusal(BAD_REQUEST, name + ": is missing");
    }
    return value;
  }

  /** A whole number between two others. */
  public static int number(Context context, String name, int least, int most, int otherwise) {
    String value = text(context, name);
    try {
      int number = value == null ? otherwise : Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // refused below, as a number out of range is
    }
    throw new Refusal(
        BAD_REQUEST, "%s: must be a number from %d to %d".formatted(name, least, most));
  }
}
