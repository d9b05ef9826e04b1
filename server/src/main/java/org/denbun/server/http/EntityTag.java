package org.denbun.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tags every answer to a question with what is in it, and sends nothing where the asker has it
 * already (RFC 9110, 8.8.3 and 13.1.2). The tags are weak: the same tag goes with compressed bytes.
 */
public final class EntityTag {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int BYTES = 12;

  private EntityTag() {}

  /** To be done when the answer is ready. */
  public static void put(Context context) {
    InputStream result = context.resultInputStream();
    if (context.statusCode() != OK
        || !context.req().getMethod().equals("GET")
        || !(result instanceof ByteArrayInputStream)) {
      return;
    }
    byte[] bytes = ((ByteArrayInputStream) result).readAllBytes();
    if (!isKnown(context, bytes)) {
      context.result(bytes);
    }
  }

  /**
   * Tags an answer before it is worked out. Where the asker has it already, that is the answer.
   *
   * @param all that the answer depends on
   */
  public static boolean isKnown(Context context, String all) {
    return isKnown(context, all.getBytes(UTF_8));
  }

  private static boolean isKnown(Context context, byte[] bytes) {
    String tag = "W/\"" + HexFormat.of().formatHex(hash(bytes), 0, BYTES) + "\"";
    context.header("ETag", tag);
    boolean known = has(context.header("If-None-Match"), tag);
    if (known) {
      context.status(NOT_MODIFIED).result(new byte[0]);
    }
    return known;
  }

  private static boolean has(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(
                one -> one.equals("*") || tag.equals(one.startsWith("W/") ? one : "W/" + one));
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
