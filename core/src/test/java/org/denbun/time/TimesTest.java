package org.denbun.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.language.Languages;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimesTest {

  private static final Times JAPANESE =
      new Times(Objects.requireNonNull(Languages.packaged().named("ja")));

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsMarked() {
    return lines("ja.tsv")
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> DynamicTest.dynamicTest(cells[1], () -> holds(cells)));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsFoundWhereNothingIs() {
    return lines("ja-none.txt")
        .map(text ->
            DynamicTest.dynamicTest(
                text, () -> assertEquals(List.of(), found(text, "2023-09-05"))));
  }

  private static void holds(String[] cells) {
    Marked marked = Marked.of(cells[1]);
    List<FoundTime> found = found(marked.text(), cells[0]);
    assertEquals(marked.ranges(), found.stream().map(FoundTime::place).toList());
    assertEquals(
        cells[2], found.stream().map(TimesTest::described).collect(Collectors.joining("; ")));
  }

  private static String described(FoundTime time) {
    return String.join(
        " ",
        time.type().name(),
        time.value(),
        dash(time.from()),
        dash(time.to()),
        time.certainty().name());
  }

  private static String dash(@Nullable String bound) {
    return bound == null ? "-" : bound;
  }

  private static List<FoundTime> found(String text, String published) {
    return JAPANESE.of(text, Stops.sentences(text), published);
  }

  private static Stream<String> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(TimesTest.class.getResourceAsStream("/times/" + file))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void whatIsNotToBeReadIsNotRead() {
    String text = "昨日。今日。";
    List<FoundTime> found = JAPANESE.of(text, List.of(new Range(3, 6)), "2023-09-05");
    assertEquals(List.of("2023-09-05"), found.stream().map(FoundTime::value).toList());
  }

  @Test
  void anImpossibleYearMakesNoInterval() {
    List<FoundTime> found = found("9999年に終わる。来年も続く。", "9999-12-31");
    assertEquals("9999-01-01", found.get(0).from());
    assertEquals(null, found.get(0).to());
    assertEquals(null, found.get(1).from());
  }

  @Test
  void hostileNumbersAreRead() {
    for (String text :
        List.of(
            "99999999999999999999年99月99日",
            "1".repeat(5000) + "日",
            "十百千万".repeat(500) + "年後",
            "1000000年前".repeat(300),
            "1日から".repeat(500),
            "第".repeat(500) + "1週",
            "2023年9月4日(".repeat(300))) {
      assertFalse(found(text, "2023-09-05").stream().anyMatch(t -> t.place().length() == 0));
    }
  }
}
