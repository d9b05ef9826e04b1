package org.denbun.server.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.denbun.server.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A timeline goes by the clocks of its readers, whatever clocks an article was published by. */
final class AffairTimesTest {
  private static Running running;

  @BeforeAll
  static void start() {
    running = Running.withAffair();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void inJapaneseByTheClocksOfJapan() {
    String page = page("ja");
    assertTrue(page.contains("2023年9月5日 9:30:"), "published at 9:30 in Japan");
    assertFalse(page.contains("2023年9月5日 18:30:"), "nine hours later");
    assertTrue(page.contains("日本時間"));
  }

  @Test
  void inEnglishByUtc() {
    String page = page("en");
    assertTrue(page.contains("Sep 5, 2023, 00:30: "), "published at 9:30 in Japan");
    assertTrue(page.contains("(UTC)"));
  }

  private static String page(String language) {
    return running.get("/affair?article=touto-0905", "Accept-Language", language).body();
  }
}
