package org.denbun.archive.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TapeWriter} wrote, in the same order. For one thread. */
final class TapeReader {
  private static final int GROUP = 7;
  private static final int BITS = 0x7f;

  private final byte[] bytes;
  private final List<String> strings = new ArrayList<>();
  private int at;

  TapeReader(byte[] bytes, int from) {
    this.bytes = bytes;
    at = from;
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte group;
    do {
      group = bytes[at++];
      number |= (group & BITS) << shift;
      shift += GROUP;
    } while (group < 0);
    return number;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  @Nullable String string() {
    int known = number();
    return known == 0 ? null : known == 1 ? fresh() : strings.get(known - 2);
  }

  /** A string that is not null. */
  String text() {
    return Objects.requireNonNull(string());
  }

  <T> List<T> list(Supplier<T> one) {
    int size = number();
    // No more than there are bytes: what is damaged must not take all memory.
    List<T> list = new ArrayList<>(Math.min(size, bytes.length));
    for (int i = 0; i < size; i++) {
      list.add(one.get());
    }
    return list;
  }

  private String fresh() {
    int length = number();
    String fresh = new String(bytes, at, length, StandardCharsets.UTF_8);
    strings.add(fresh);
    at += length;
    return fresh;
  }
}
