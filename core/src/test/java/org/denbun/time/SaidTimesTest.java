package org.denbun.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTimesTest {

  private static final Language JAPANESE = Objects.requireNonNull(Languages.packaged().named("ja"));

  /** In the sentences, {…} is the content, [… ] the cue and <…> the speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<港湾新報>が4日(現地時間){船が沈んだ}と[報じた]。 | 4日(現地時間)",
        "<港湾新報>はこの日、{船が沈んだ}と[伝えた]。 | この日",
        "<知事>は5日、記者団に{「船を出す」}と[述べた]。 | 5日",
        "4日、<知事>は{「6日に船を出す」}と[述べた]。 | 4日",
        "<知事>は10日の会見で{「船を出す」}と[述べた]。 | 10日",
        "<知事>は7月の訪問に続き、{船を出す}と[述べた]。 | -",
        "7月に就任した<知事>は{船を出す}と[述べた]。 | -",
        "7月に就任した<知事>は5日、{船を出す}と[述べた]。 | 5日",
        "{6日に船を出す}と4日、<知事>が[述べた]。 | 4日",
        "<知事>は昨年から{船を出す}と[述べている]。 | -",
        "4日の<港湾新報>は{船が沈んだ}と[報じた]。 | 4日",
        "4日付の<港湾新報>は{船が沈んだ}と[報じた]。 | 4日",
        "5日に都内で会見した<知事>は2日間{船を出す}と[述べた]。 | -",
        "{船を出す}と<知事>が[述べた]。 | -"
      })
  void theTimeOfTheReportIsToldFromOthers(String marked, String expected) {
    Example example = Example.of(marked);
    List<FoundTime> times =
        new Times(JAPANESE).of(example.text, List.of(example.whole()), "2023-09-12");
    FoundTime said =
        new SaidTimes(JAPANESE)
            .of(
                example.text,
                example.whole(),
                times,
                example.content,
                example.cue,
                example.speaker);
    assertEquals(expected, said == null ? "-" : said.place().in(example.text));
  }

  private static final class Example {
    private String text = "";
    private final List<Range> content = new ArrayList<>();
    private final List<Range> cue = new ArrayList<>();
    private @Nullable Range speaker;

    static Example of(String marked) {
      Example example = new Example();
      int begin = 0;
      for (char c : marked.toCharArray()) {
        int here = example.text.length();
        switch (c) {
          case '{', '[', '<' -> begin = here;
          case '}' -> example.content.add(new Range(begin, here));
          case ']' -> example.cue.add(new Range(begin, here));
          case '>' -> example.speaker = new Range(begin, here);
          default -> example.text += c;
        }
      }
      return example;
    }

    Range whole() {
      return new Range(0, text.length());
    }
  }
}
