package org.denbun.archive.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class LatestTest {
  @Test
  void whatWasAskedForLongestAgoGoesFirst() {
    var latest = new Latest<String, String>(10, String::length);
    latest.put("a", "1234");
    latest.put("b", "1234");
    assertEquals("1234", latest.get("a"));
    latest.put("c", "1234");
    assertNull(latest.get("b"));
    assertEquals("1234", latest.get("a"));
    latest.put("a", "12");
    latest.put("d", "1234");
    assertEquals("1234", latest.get("c"));
  }

  @Test
  void whatIsLargerThanAllIsNotKept() {
    var latest = new Latest<String, String>(3, String::length);
    latest.put("a", "12345");
    assertNull(latest.get("a"));
  }
}
