package org.denbun.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String NEWS = "県警は5日、市内の男が逃げたと発表した。①テレビで伝えた。\r\n";
  private static final String SHORT = "男は逃げたという";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "x-windows-iso2022jp"})
  void japaneseIsReadInEachOfItsCharsets(String charset) {
    String text = charset.equals("EUC-JP") ? NEWS.replace("①", "") : NEWS;
    assertEquals(new Decoded(text, charset(charset), 0), decode(text.getBytes(charset(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "EUC-JP", "x-windows-iso2022jp"})
  void fewWordsAreEnough(String charset) {
    assertEquals(SHORT, decode(SHORT.getBytes(charset(charset))).text());
  }

  @Test
  void koreanIsLeftToTheDetector() {
    String text = "경찰은 남자가 도망쳤다고 밝혔다. 정부는 이를 부인했다.".repeat(5);
    assertEquals(text, decode(text.getBytes(charset("EUC-KR"))).text());
  }

  @Test
  void byteOrderMarkIsNoText() {
    assertEquals("男", decode("\uFEFF男".getBytes(StandardCharsets.UTF_8)).text());
    assertEquals("男", decode("\uFEFF男".getBytes(StandardCharsets.UTF_16LE)).text());
    assertEquals("男", decode("\uFEFF男".getBytes(StandardCharsets.UTF_16BE)).text());
  }

  @Test
  void validUtf8WinsOverAWrongLabel() {
    byte[] bytes = NEWS.getBytes(StandardCharsets.UTF_8);
    assertEquals(NEWS, Decoder.decode(bytes, charset("Shift_JIS")).text());
  }

  @Test
  void wrongLabelDoesNotSpoilShiftJis() {
    byte[] bytes = NEWS.getBytes(charset("windows-31j"));
    assertEquals(NEWS, Decoder.decode(bytes, StandardCharsets.UTF_8).text());
    assertEquals(NEWS, Decoder.decode(bytes, StandardCharsets.ISO_8859_1).text());
  }

  @Test
  void mixedCharsetsKeepTheOneThatPrevails() {
    byte[] mixed = joined(NEWS.repeat(5).getBytes(StandardCharsets.UTF_8), bytesOf("windows-31j"));
    Decoded decoded = decode(mixed);
    assertTrue(decoded.text().startsWith(NEWS.repeat(5)), decoded.text());
    assertTrue(decoded.replaced() > 0);
    assertTrue(decoded.doubt().contains("are not valid UTF-8"), decoded.doubt());
  }

  @Test
  void cutCharacterIsReplaced() {
    byte[] cut = joined(NEWS.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE3});
    assertEquals(new Decoded(NEWS + "\uFFFD", StandardCharsets.UTF_8, 1), decode(cut));
  }

  private static byte[] bytesOf(String charset) {
    return SHORT.getBytes(charset(charset));
  }

  private static Decoded decode(byte[] bytes) {
    return Decoder.decode(bytes, null);
  }

  private static Charset charset(String name) {
    return Charset.forName(name);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(one);
    bytes.writeBytes(other);
    return bytes.toByteArray();
  }
}
