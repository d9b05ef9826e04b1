package org.denbun.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.denbun.Reading;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
  @Test
  void keysComeInAFixedOrderAndAreAlwaysThere() {
    assertEquals(
        "{\"id\":\"a3\",\"language\":\"ja\",\"headline\":null,\"publisher\":null,"
            + "\"published\":null,\"url\":null,\"text_sha256\":"
            + "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
            + "\"marked\":[],\"names\":[],\"times\":[],\"places\":[],\"claims\":[],\"events\":[],\"origins\":[]}",
        compact(Readings.withNothing()));
  }

  @Test
  void claimShowsItsChainWithMentionsThatMayBeMissing() {
    assertTrue(
        compact(Readings.relayed())
            .contains(
                "\"chain\":[{\"rank\":0,\"mention\":null,\"name\":\"北日新聞\",\"kind\":\"outlet\",\"institution\":null},"
                    + "{\"rank\":1,\"mention\":{\"begin\":0,\"end\":2,\"text\":\"県警\"},"
                    + "\"name\":\"県警\",\"kind\":\"organisation\",\"institution\":null}],\"mode\":\"direct\""));
  }

  @Test
  void repeatTellsWhatItRepeats() {
    assertTrue(
        compact(Readings.relayed())
            .contains("\"marked\":[{\"begin\":16,\"end\":32,\"kind\":\"repeat\",\"of\":[0,16]}]"));
  }

  @Test
  void equalReadingsGiveEqualBytes() {
    assertArrayEquals(
        ReadingJson.compact(Readings.relayed()), ReadingJson.compact(Readings.relayed()));
  }

  @Test
  void compactReadingHasOneLine() {
    assertFalse(compact(Readings.withAwkwardCharacters()).contains("\n"));
  }

  @Test
  void loneSurrogateBecomesOneReplacementAndAPairStays() {
    String json = compact(Readings.withAwkwardCharacters());
    assertTrue(json.contains("😀\uFFFDx"), json);
  }

  private static String compact(Reading reading) {
    return new String(ReadingJson.compact(reading), StandardCharsets.UTF_8);
  }
}
