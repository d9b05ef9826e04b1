package org.denbun.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "青", "😀", "a青", "😀é"})
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut(String part) throws IOException {
    for (int length = 20; length < 240; length++) {
      String value = part.repeat(length);
      String written = text(value);
      for (String line : written.split("\r\n")) {
        int octets = line.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(octets <= 75 && !line.contains("\uFFFD"), written);
      }
      assertEquals("X:" + value + "\r\n", written.replace("\r\n ", ""));
    }
  }

  @Test
  void aLineOf75OctetsIsNotFolded() throws IOException {
    assertEquals("X:" + "a".repeat(73) + "\r\n", text("a".repeat(73)));
    assertEquals("X:" + "a".repeat(73) + "\r\n a\r\n", text("a".repeat(74)));
  }

  @Test
  void textIsEscaped() throws IOException {
    assertEquals("X:a\\\\n\\;b\\,c:\"d\\ne f\r\n", text("a\\n;b,c:\"d", "e\r\nf"));
  }

  private static String text(String... lines) throws IOException {
    var out = new ByteArrayOutputStream();
    new ContentLines(out).text("X", lines);
    return out.toString(StandardCharsets.UTF_8);
  }
}
