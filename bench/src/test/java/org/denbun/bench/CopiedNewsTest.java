package org.denbun.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.copy.Copies;
import org.denbun.copy.Versions;
import org.junit.jupiter.api.Test;

class CopiedNewsTest {

  private final News news = new News(List.of(article(1), article(2), article(3)), "invented");

  /** An article of letters at random, with a stop every thirty. */
  private static Article article(int seed) {
    StringBuilder text = new StringBuilder();
    Random random = new Random(seed);
    for (int i = 1; i <= 400; i++) {
      text.appendCodePoint(i % 30 == 0 ? 0x3002 : 0x4E00 + random.nextInt(3000));
    }
    return Article.of("a" + seed, text.toString());
  }

  @Test
  void theSameNewsMakeTheSameArticles() {
    assertEquals(CopiedNews.of(news, 50), CopiedNews.of(news, 50));
  }

  @Test
  void theTruthTellsHowMuchComesFromWhere() {
    CopiedNews made = CopiedNews.of(news, 50);
    assertEquals(3, made.originals());
    assertEquals(50, made.articles().size());
    for (int i = 3; i < 50; i++) {
      Map<Integer, Double> shares = made.truth().get(i);
      double sum = shares.values().stream().mapToDouble(share -> share).sum();
      assertTrue(sum > 0.5 && sum < 1.0001, () -> shares.toString());
    }
  }

  @Test
  void figuresTellWhatWasNotFound() {
    CopiedNews made = CopiedNews.of(news, 50);
    List<Copy> copies =
        Copies.among(made.articles().stream().map(a -> Versions.of(a, List.of(), null)).toList());
    String all = new CopyFigures(made, copies).lines();
    assertTrue(all.contains("recall     100.00 %"), all);
    assertNotEquals(all, new CopyFigures(made, copies.subList(0, 20)).lines());
  }
}
