package org.denbun.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTest {

  @Test
  void readsOneArticleALine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(
        file, "{\"id\":\"a\",\"text\":\"首相が述べた。\"}\n{\"id\":\"b\",\"text\":\"否定した。\"}\n");
    News news = News.read(file);
    assertEquals(2, news.articles().size());
    assertEquals(21 + 15, news.bytes());
  }

  @Test
  void multipliesTextsUntilTheyAreEnough(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "4日に述べた。5人が聞いた。\n".repeat(100));
    News news = News.read(folder);
    assertTrue(news.bytes() > 2_000_000);
    assertEquals(
        news.articles().getFirst().text().length(), news.articles().get(7).text().length());
  }

  @Test
  void variesNumbersAndOrder() {
    assertEquals("4日に述べた。5人が聞いた。", new Variation(0).of("4日に述べた。5人が聞いた。"));
    assertEquals("6人が聞いた。5日に述べた。", new Variation(1).of("4日に述べた。5人が聞いた。"));
  }

  @Test
  void aFolderWithoutTextsIsRefused(@TempDir Path folder) {
    assertThrows(IllegalArgumentException.class, () -> News.read(folder));
  }
}
