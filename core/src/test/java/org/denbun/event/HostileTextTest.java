package org.denbun.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text takes long or brings the finder down. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首相は", "首相が", "首相で、", "首相と", "行ったものだ", "訪問した本で、", "首相が訪れ、", "訪問するよう求めることを",
        "首相の", "、", "する", "日米", "ことを", "だ", "訪露", "「訪問」と"
      })
  void repetitionTakesLinearTime(String words) {
    String text = words.repeat(20_000);
    assertTimeout(Duration.ofSeconds(30), () -> assertNotNull(Found.in(text)));
  }

  @Test
  void everyWordAloneIsRead() {
    "は が を に で と も の する した ない 中 前 間 訪 対 （ ） 「 」 。 、 ・ 。。 、。 1 A"
        .lines()
        .flatMap(line -> java.util.stream.Stream.of(line.split(" ")))
        .forEach(word -> assertNotNull(Found.in(word)));
  }

  @Test
  void aClaimOfOneNounHasAnEvent() {
    assertFalse(Found.in("容疑").isEmpty());
  }
}
