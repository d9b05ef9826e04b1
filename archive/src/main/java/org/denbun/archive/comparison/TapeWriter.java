package org.denbun.archive.comparison;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and strings one behind the other, for {@link TapeReader}. A number takes as many
 * bytes as it has groups of seven bits (LEB128); a string is written once, and called by its number
 * from then on. For one thread.
 */
final class TapeWriter {
  private static final int GROUP = 7;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
  private final Map<String, Integer> strings = new HashMap<>();

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** A number of 0 or more. */
  void number(int number) {
    int rest = number;
    while (rest >= MORE) {
      bytes.write(rest | MORE);
      rest >>>= GROUP;
    }
    bytes.write(rest);
  }

  void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  /** 0 for null, 1 and the string where it is new, else two more than its number. */
  void string(@Nullable String string) {
    Integer known = string == null ? Integer.valueOf(-2) : strings.get(string);
    number(known == null ? 1 : known + 2);
    if (string != null && known == null) {
      strings.put(string, strings.size());
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      bytes.write(utf8, 0, utf8.length);
    }
  }

  <T> void list(List<T> list, Consumer<T> one) {
    number(list.size());
    list.forEach(one);
  }
}
