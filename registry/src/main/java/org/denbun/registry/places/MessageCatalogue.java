package org.denbun.registry.places;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads a compiled message catalogue; the format is in the manual of GNU gettext, "MO files". */
final class MessageCatalogue {

  private static final int MAGIC = 0x950412de;

  private MessageCatalogue() {}

  /**
   * The translations by their keys.
   *
   * @throws IOException where the file cannot be read or is no catalogue
   */
  static Map<String, String> read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.limit() < 28 || bytes.getInt(0) != MAGIC) {
      throw new IOException(file + " is no message catalogue");
    }
    Map<String, String> translations = new HashMap<>();
    for (int i = 0; i < bytes.getInt(8); i++) {
      translations.put(string(bytes, bytes.getInt(12), i), string(bytes, bytes.getInt(16), i));
    }
    return translations;
  }

  private static String string(ByteBuffer bytes, int table, int index) {
    int length = bytes.getInt(table + 8 * index);
    int at = bytes.getInt(table + 8 * index + 4);
    return new String(bytes.array(), at, length, StandardCharsets.UTF_8);
  }
}
