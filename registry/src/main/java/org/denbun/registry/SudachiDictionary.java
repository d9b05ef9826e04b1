package org.denbun.registry;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the words of a Sudachi system dictionary out of {@code sudachi.js} of npm's sudachi, which
 * holds it inside a WebAssembly program in Base64. The format is that of Sudachi's own {@code
 * DictionaryHeader}, {@code GrammarImpl} and {@code DoubleArrayLexicon}, version 1: little-endian,
 * strings in UTF-16 with their length before them.
 */
final class SudachiDictionary {

  private static final long VERSION = 0x7366d3f18bd111e7L;
  private static final int HEADER = 272;
  private static final int LEVELS = 6;

  private final ByteBuffer bytes;

  private SudachiDictionary(ByteBuffer bytes) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Tells every word with the first four levels of its part of speech, commas between them.
   *
   * @throws IOException where the file holds no such dictionary
   */
  static void read(Path file, BiConsumer<String, String> word) throws IOException {
    byte[] program = program(Files.readString(file, StandardCharsets.ISO_8859_1));
    try {
      int begin = begin(program);
      new SudachiDictionary(ByteBuffer.wrap(program, begin, program.length - begin).slice())
          .read(word);
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      throw new IOException(file + " is damaged", damaged);
    }
  }

  private static byte[] program(String script) throws IOException {
    String mark = "wasmBASE64 = '";
    int begin = script.indexOf(mark) + mark.length();
    int end = script.indexOf('\'', begin);
    if (begin < mark.length() || end < 0) {
      throw new IOException("no Sudachi in this script");
    }
    return Base64.getDecoder().decode(script.substring(begin, end).strip());
  }

  private static int begin(byte[] program) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + Long.BYTES <= program.length; i++) {
      if (all.getLong(i) == VERSION) {
        return i;
      }
    }
    throw new IOException("no Sudachi dictionary of version 1 in this script");
  }

  private void read(BiConsumer<String, String> word) {
    bytes.position(HEADER);
    List<String> parts = parts();
    int matrix = Short.toUnsignedInt(bytes.getShort()) * Short.toUnsignedInt(bytes.getShort());
    skip(matrix * Short.BYTES);
    skip(bytes.getInt() * Integer.BYTES);
    skip(bytes.getInt());
    int words = bytes.getInt();
    skip(words * 3 * Short.BYTES);
    int offsets = bytes.position();
    for (int i = 0; i < words; i++) {
      bytes.position(bytes.getInt(offsets + i * Integer.BYTES));
      String headword = string();
      length();
      word.accept(headword, parts.get(bytes.getShort()));
    }
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (int left = bytes.getShort(); left > 0; left--) {
      List<String> levels = new ArrayList<>();
      for (int level = 0; level < LEVELS; level++) {
        levels.add(string());
      }
      parts.add(String.join(",", levels.subList(0, 4)));
    }
    return parts;
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  private int length() {
    int length = bytes.get();
    return length >= 0 ? length : (length & 0x7F) << 8 | Byte.toUnsignedInt(bytes.get());
  }

  private String string() {
    byte[] units = new byte[length() * Character.BYTES];
    bytes.get(units);
    return new String(units, StandardCharsets.UTF_16LE);
  }
}
