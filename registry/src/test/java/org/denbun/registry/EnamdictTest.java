package org.denbun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnamdictTest {

  @TempDir Path folder;

  @Test
  void tellsEachClassOfAWordAndItsScript() throws IOException {
    assertEquals(
        List.of(
            "北町 enamdict:p:kanji", "北町 enamdict:s:kanji", "ノルン enamdict:f", "北 enamdict:p:kanji"),
        read("北町 [きたまち] /(p,s) Kitamachi/", "ノルン /(f) Norn (b. 1900)/", "北 [きた] /(p) Kita/"));
  }

  @Test
  void passesOverAWordWithoutAClass() throws IOException {
    assertEquals(List.of(), read("北町 [きたまち] /Kitamachi/"));
  }

  private List<String> read(String... lines) throws IOException {
    Path file = folder.resolve("enamdict");
    String text = "？？？ /about the file/\n" + String.join("\n", lines) + "\n";
    Files.write(file, text.getBytes(Charset.forName("EUC-JP")));
    List<String> words = new ArrayList<>();
    Enamdict.read(file, (word, called) -> words.add(word + " " + called));
    return words;
  }
}
