package org.denbun.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
  @ParameterizedTest
  @CsvSource({"a.txt,TEXT", "a.HTML,HTML", "a.htm,HTML", "a.json,JSON", "b/a.jsonl,JSON_LINES"})
  void endingTellsTheForm(String name, Form form) {
    assertEquals(form, Form.of(name, bytes("anything")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":1}{LF}{\"id\":2}{LF}|JSON_LINES",
        "{\"id\":1}|JSON_LINES",
        "{\"id\":{LF}{\"id\":2}|JSON_LINES",
        "{{LF}  \"id\": 1{LF}}|JSON",
        "{{LF}  \"id\": 1{LF}}{LF}{{LF}  \"id\": 2{LF}}|JSON",
        "[{\"id\":1}]|JSON",
        "[]|JSON",
        "[東京 5日] 男は逃げた。|TEXT",
        "<!DOCTYPE html><p>|HTML",
        "<!-- x --><html>|HTML",
        "男は逃げた。|TEXT",
        "''|TEXT"
      })
  void contentTellsTheFormOfStandardInput(String content, Form form) {
    assertEquals(form, Form.of("-", bytes(content.replace("{LF}", "\n"))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
