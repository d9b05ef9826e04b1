package org.denbun.server.picture;

import static org.denbun.server.picture.Pictures.ENGLISH;
import static org.denbun.server.picture.Pictures.HOSTILE;
import static org.denbun.server.picture.Pictures.JAPANESE;
import static org.denbun.server.picture.Pictures.checked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.junit.jupiter.api.Test;

class TimePictureTest {
  private static Moment told(String name, String at, Moment.Stance stance) {
    return new Moment.Told(name, Instant.parse(at), SourceKind.PERSON, stance, "/articles/1");
  }

  private static Moment happening(String name, String from, String to, Moment.Status status) {
    return new Moment.Happening(name, Instant.parse(from), Instant.parse(to), status, null);
  }

  private static List<Moment> affair() {
    return List.of(
        told("知事:倉庫を建て替える計画だ", "2026-03-04T00:00:00Z", Moment.Stance.AFFIRMS),
        told("市長:そのような計画はない", "2026-03-04T02:00:00Z", Moment.Stance.DENIES),
        told("市議:話すことはない", "2026-03-09T02:00:00Z", Moment.Stance.NEITHER),
        happening("倉庫の火事", "2026-03-01T15:00:00Z", "2026-03-01T15:00:00Z", Moment.Status.HAPPENED),
        happening("建て替え", "2026-03-31T15:00:00Z", "2026-05-31T15:00:00Z", Moment.Status.PLANNED),
        happening("落成の式", "2026-06-01T15:00:00Z", "2026-06-02T15:00:00Z", Moment.Status.CANCELLED),
        happening("取り壊し", "2026-03-10T15:00:00Z", "2026-03-20T15:00:00Z", Moment.Status.DENIED));
  }

  @Test
  void plansAreHollowAndWhatFailedIsStruck() {
    Markup markup = checked(TimePicture.of(affair(), JAPANESE));
    assertEquals(1, markup.wide("g", "planned").size());
    assertEquals(4, markup.wide("path", "strike").size(), "bar and name of two");
    assertEquals(2, markup.wide("g", "denies").size(), "a denial, and what is denied");
  }

  @Test
  void titlesTellWhenByTheClocksOfTheReaders() {
    Markup markup = checked(TimePicture.of(affair(), JAPANESE));
    assertTrue(
        markup.titles("g", "happening").contains("2026年4月1日~2026年5月31日:建て替え(予定)"),
        markup.titles("g", "happening").toString());
    assertTrue(
        markup.titles("a", "told").getFirst().startsWith("2026年3月4日 9:00:"),
        markup.titles("a", "told").getFirst());
  }

  @Test
  void wordsDoNotLieUponOthers() {
    for (Markup markup :
        List.of(
            checked(TimePicture.of(affair(), JAPANESE)),
            checked(TimePicture.of(affair(), ENGLISH)))) {
      Pictures.legible(markup, "wide");
      Pictures.legible(markup, "narrow");
    }
  }

  @Test
  void anySpanHasTicksThatCanBeRead() {
    for (String end :
        List.of(
            "2026-03-04T00:00:00Z",
            "2026-03-04T05:00:00Z",
            "2026-03-06T00:00:00Z",
            "2026-03-20T00:00:00Z",
            "2026-08-01T00:00:00Z",
            "2031-08-01T00:00:00Z",
            "2190-08-01T00:00:00Z",
            "+12026-08-01T00:00:00Z")) {
      List<Moment> two =
          List.of(
              told("a", "2026-03-04T00:00:00Z", Moment.Stance.AFFIRMS),
              happening("b", end, end, Moment.Status.PLANNED));
      Markup markup = checked(TimePicture.of(two, ENGLISH));
      assertTrue(markup.wide("text", "tick").size() > 2, end);
      Pictures.legible(markup, "wide");
      Pictures.legible(markup, "narrow");
    }
  }

  @Test
  void manyMomentsStayLegible() {
    List<Moment> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String at = "2026-03-%02dT%02d:00:00Z".formatted(i % 28 + 1, i % 24);
      many.add(told("発言の内容がとても長い場合でも読めること" + i, at, Moment.Stance.AFFIRMS));
    }
    Pictures.legible(checked(TimePicture.of(many, JAPANESE)), "wide");
  }

  @Test
  void hostileNamesStayNames() {
    checked(
        TimePicture.of(
            List.of(
                told(HOSTILE, "2026-03-04T00:00:00Z", Moment.Stance.DENIES),
                happening(
                    HOSTILE, "0001-01-01T00:00:00Z", "2026-01-01T00:00:00Z", Moment.Status.DENIED)),
            JAPANESE));
  }

  @Test
  void theOrderOfMomentsDoesNotMatter() {
    assertEquals(TimePicture.of(affair(), JAPANESE), TimePicture.of(affair().reversed(), JAPANESE));
  }

  @Test
  void withoutMomentsThereIsNoPicture() {
    assertEquals("", TimePicture.of(List.of(), JAPANESE));
  }
}
