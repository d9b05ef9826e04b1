package org.denbun.registry;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of mecab-ipadic-NEologd as Lucene's Kuromoji 8 packs them: a transducer from
 * words to numbers; for each number where its words stand; the words, big-endian, each with the
 * number of its part of speech; and the parts of speech.
 */
final class NeologdDictionary {

  private static final String FILES =
      "org/apache/lucene/analysis/ja/neologd/dict/TokenInfoDictionary$";

  private final ZipFile jar;

  private NeologdDictionary(ZipFile jar) {
    this.jar = jar;
  }

  /**
   * Tells every word with its part of speech after {@code neologd:}; and {@code :joined} where
   * nothing but letters and signs between them make it.
   *
   * @throws IOException where the jar holds no such dictionary
   */
  static void read(Path jar, BiConsumer<String, String> word) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      new NeologdDictionary(file).read(word);
    }
  }

  private void read(BiConsumer<String, String> word) throws IOException {
    String[] parts = parts();
    int[][] places = places();
    ByteBuffer words = words();
    DataInput in = open("fst.dat", null);
    FST<Long> numbers = new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
    IntsRefFSTEnum<Long> all = new IntsRefFSTEnum<>(numbers);
    for (var entry = all.next(); entry != null; entry = all.next()) {
      String text = text(entry.input);
      String form = joined(text) ? ":joined" : "";
      for (int place : places[entry.output.intValue()]) {
        word.accept(text, "neologd:" + parts[words.getShort(place) >>> 3] + form);
      }
    }
  }

  private static boolean joined(String text) {
    return text.chars().noneMatch(c -> Character.isDigit(c) || Character.isWhitespace(c) || c < 128)
        && text.chars().noneMatch(Character::isIdeographic)
        && text.chars().anyMatch(c -> Character.getType(c) == Character.OTHER_PUNCTUATION);
  }

  private static String text(IntsRef units) {
    StringBuilder text = new StringBuilder(units.length);
    for (int i = 0; i < units.length; i++) {
      text.append((char) units.ints[units.offset + i]);
    }
    return text.toString();
  }

  private String[] parts() throws IOException {
    DataInput in = open("posDict.dat", "kuromoji_dict_pos");
    String[] parts = new String[in.readVInt()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = in.readString();
      // How it is inflected.
      in.readString();
      in.readString();
    }
    return parts;
  }

  /** For each number the places of its words: differences, the first of a number with its bit. */
  private int[][] places() throws IOException {
    DataInput in = open("targetMap.dat", "kuromoji_dict_map");
    int[] places = new int[in.readVInt()];
    int[] begins = new int[in.readVInt()];
    int place = 0;
    int number = 0;
    for (int i = 0; i < places.length; i++) {
      int next = in.readVInt();
      if ((next & 1) != 0) {
        begins[number++] = i;
      }
      place += next >>> 1;
      places[i] = place;
    }
    begins[number] = places.length;
    int[][] split = new int[number][];
    for (int i = 0; i < number; i++) {
      split[i] = Arrays.copyOfRange(places, begins[i], begins[i + 1]);
    }
    return split;
  }

  private ByteBuffer words() throws IOException {
    DataInput in = open("buffer.dat", "kuromoji_dict");
    byte[] words = new byte[in.readVInt()];
    in.readBytes(words, 0, words.length);
    return ByteBuffer.wrap(words);
  }

  private DataInput open(String file, @Nullable String header) throws IOException {
    ZipEntry entry = jar.getEntry(FILES + file);
    if (entry == null) {
      throw new FileNotFoundException(jar.getName() + " has no " + file);
    }
    DataInput in = new InputStreamDataInput(new BufferedInputStream(jar.getInputStream(entry)));
    if (header != null) {
      CodecUtil.checkHeader(in, header, 1, 1);
    }
    return in;
  }
}
