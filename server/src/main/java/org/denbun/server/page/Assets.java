package org.denbun.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.denbun.server.http.Refusal;

/** Styles, scripts and signs, which a browser may keep: what has changed has another address. */
public final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private static final Map<String, byte[]> ALL = new ConcurrentHashMap<>();
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private Assets() {}

  /** The address of a file. */
  public static String path(String name) {
    var hash = new CRC32();
    hash.update(bytes(name));
    return "/asset/" + name + "?" + HexFormat.of().toHexDigits((int) hash.getValue());
  }

  static void get(Context context) {
    String name = context.pathParam("name");
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z]+\\.[a-z]+")) {
      throw new Refusal(404, "no such file: " + name);
    }
    context.header("Cache-Control", FOREVER).contentType(type).result(bytes(name));
  }

  private static byte[] bytes(String name) {
    return ALL.computeIfAbsent(name, Assets::read);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/denbun/server/asset/" + name)) {
      if (in == null) {
        throw new Refusal(404, "no such file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
