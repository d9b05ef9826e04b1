package org.denbun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeologdDictionaryTest {

  private static final String FILES =
      "org/apache/lucene/analysis/ja/neologd/dict/TokenInfoDictionary$";

  @TempDir Path folder;

  @Test
  void tellsEachPartOfSpeechOfAWordAndWhatJoinsIt() throws IOException {
    assertEquals(
        List.of("アン・ノルン neologd:人名:joined", "ノルン neologd:人名", "ノルン neologd:一般"),
        read(dictionary()));
  }

  @Test
  void aJarWithoutADictionaryIsTold() throws IOException {
    Path jar = folder.resolve("other.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("something"));
    }
    assertThrows(IOException.class, () -> read(jar));
  }

  private static List<String> read(Path jar) throws IOException {
    List<String> words = new ArrayList<>();
    NeologdDictionary.read(jar, (word, called) -> words.add(word + " " + called));
    return words;
  }

  /** Two words, the second with two parts of speech. */
  private Path dictionary() throws IOException {
    Path jar = folder.resolve("neologd.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      DataOutput out = new OutputStreamDataOutput(zip);
      zip.putNextEntry(new ZipEntry(FILES + "posDict.dat"));
      CodecUtil.writeHeader(out, "kuromoji_dict_pos", 1);
      out.writeVInt(2);
      for (String text : new String[] {"人名", "", "", "一般", "", ""}) {
        out.writeString(text);
      }
      zip.putNextEntry(new ZipEntry(FILES + "targetMap.dat"));
      CodecUtil.writeHeader(out, "kuromoji_dict_map", 1);
      for (int number : new int[] {3, 3, 1, 2 << 1 | 1, 2 << 1}) {
        out.writeVInt(number);
      }
      zip.putNextEntry(new ZipEntry(FILES + "buffer.dat"));
      CodecUtil.writeHeader(out, "kuromoji_dict", 1);
      out.writeVInt(6);
      out.writeBytes(new byte[] {0, 0, 0, 0, 0, 1 << 3}, 6);
      zip.putNextEntry(new ZipEntry(FILES + "fst.dat"));
      save(out);
    }
    return jar;
  }

  private static void save(DataOutput out) throws IOException {
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, PositiveIntOutputs.getSingleton()).build();
    long number = 0;
    for (String word : List.of("アン・ノルン", "ノルン")) {
      int[] units = word.chars().toArray();
      compiler.add(new IntsRef(units, 0, units.length), number++);
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    FST<Long> words = FST.fromFSTReader(metadata, compiler.getFSTReader());
    words.save(out, out);
  }
}
