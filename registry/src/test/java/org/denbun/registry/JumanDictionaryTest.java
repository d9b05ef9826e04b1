package org.denbun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JumanDictionaryTest {

  @TempDir Path folder;

  @Test
  void tellsWhatAWordIsOneOfByEachEnding() throws IOException {
    assertEquals(
        List.of("北都 juman:地名", "北都 is:港町", "北都 is:町"),
        read("(名詞 (地名 ((読み ほくと)(見出し語 (北都 1.1))(意味情報 \"自動獲得:Wikipedia Wikipedia上位語:港町/みなとまち\"))))"));
  }

  @Test
  void tellsWhereAWordLeads() throws IOException {
    assertEquals(
        List.of("ＨＫＴ juman:普通名詞", "ＨＫＴ to:北都"),
        read("(名詞 (普通名詞 ((読み ほくと)(見出し語 ＨＫＴ)(意味情報 \"自動獲得:Wikipedia 読み不明 Wikipediaリダイレクト:北都\"))))"));
  }

  @Test
  void tellsEachSpelling() throws IOException {
    assertEquals(
        List.of("北都 juman:地名", "ほくと juman:地名"),
        read("(名詞 (地名 ((読み ほくと)(見出し語 (北都 1.1) (ほくと 1.6))(意味情報 \"自動獲得:Wikipedia\"))))"));
  }

  private List<String> read(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("Wikipedia.dic"), line + "\n");
    List<String> words = new ArrayList<>();
    JumanDictionary.read(file, (word, called) -> words.add(word + " " + called));
    return words;
  }
}
