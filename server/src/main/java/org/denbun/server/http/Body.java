package org.denbun.server.http;

import io.javalin.http.Context;
import java.io.IOException;

/** What a request brings. */
public final class Body {
  /** Longer is no article; bytes. */
  public static final int LARGEST = 5 << 20;

  private static final int TOO_LARGE = 413;

  private Body() {}

  /** All of it, read no further than is allowed. */
  public static byte[] of(Context context) throws IOException {
    if (context.req().getContentLengthLong() > LARGEST) {
      throw tooLarge();
    }
    byte[] body = context.req().getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw tooLarge();
    }
    return body;
  }

  private static Refusal tooLarge() {
    return new Refusal(TOO_LARGE, "larger than " + (LARGEST >> 20) + " MB");
  }
}
