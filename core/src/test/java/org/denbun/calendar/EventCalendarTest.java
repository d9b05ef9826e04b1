package org.denbun.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.component.VEvent;
import java.util.List;
import org.denbun.Article;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.PlaceCertainty;
import org.denbun.Reading;
import org.denbun.Span;
import org.denbun.view.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCalendarTest {
  private static final Event PLAN = Written.visit("2026-09-01", "2026-10-01", EventStatus.PLANNED);

  @Test
  void anEventSaysWhoDoesWhatWhereAndWhoTellsIt() {
    VEvent event = Calendars.only(visits(PLAN));
    assertEquals("大統領 – visit – 首相", event.getSummary().getValue());
    assertEquals("青浜 (JP)", event.getLocation().getValue());
    assertEquals(43.11562, event.getGeo().getLatitude());
    assertEquals(131.88208, event.getGeo().getLongitude());
    assertEquals(List.of("CONSULT"), event.getCategories().getFirst().getValues());
    assertEquals("https://example.org/1", event.getUrl().getValue());
    assertTrue(event.getTransparency().isTransparent());
    assertEquals(
        """
        c1 東報 → 北日新聞 → 高官 (unnamed): “大統領は9月に港町の青浜を訪れ”
        planned
        a1 · 青浜訪問へ · 東報 · 2026-03-05T08:30:00+09:00\
        """,
        event.getDescription().getValue());
  }

  @Test
  void theSameEventIsOneWithAllWhoTellIt() {
    var reading =
        Written.reading(
            List.of(),
            List.of(Written.claim("c1", 0, 9, PLAN), Written.claim("c2", 9, 12, PLAN)),
            List.of(PLAN));
    String description = Calendars.only(reading).getDescription().getValue();
    assertTrue(description.startsWith("c1 東報 → "), description);
    assertTrue(description.contains("\nc2 東報 → "), description);
    assertTrue(description.contains("\n東報 in its own voice: “"), description);
  }

  @Test
  void aDateLastsItsDaysAndEndsBeforeTheNext() {
    assertLines(
        "DTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20261001\r\n", "2026-09-01", "2026-10-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 20260305, 20260306",
    "2026-09, 20260901, 20261001",
    "2016, 20160101, 20170101"
  })
  void aDateWithoutEndLastsAsLongAsItSays(String from, String begin, String end) {
    assertLines("DTSTART;VALUE=DATE:" + begin + "\r\nDTEND;VALUE=DATE:" + end + "\r\n", from, null);
  }

  @Test
  void aTimeIsInUtcWhereItsZoneIsKnownAndElseFloats() {
    assertLines(
        "DTSTART:20260305T000000Z\r\nDTEND:20260305T020000Z\r\n",
        "2026-03-05T09:00:00+09:00",
        "2026-03-05T11:00:00+09:00");
    assertLines(
        "DTSTART:20260305T090000\r\nDTEND:20260305T110000\r\n",
        "2026-03-05T09:00",
        "2026-03-05T11:00");
    assertLines("DTSTART:20260305T000000Z\r\nSUMMARY", "2026-03-05T09:00:00+09:00", null);
  }

  @Test
  void bothEndsAreOfOneKind() {
    assertLines(
        "DTSTART:20260304T150000Z\r\nDTEND:20260305T020000Z\r\n",
        "2026-03-05",
        "2026-03-05T11:00:00+09:00");
  }

  @Test
  void anEndThatIsNotAfterTheBeginIsLeftOut() {
    assertLines("DTSTART;VALUE=DATE:20260305\r\nSUMMARY", "2026-03-05", "2026-03-05");
    assertLines("DTSTART;VALUE=DATE:99991231\r\nSUMMARY", "9999-12-31", null);
  }

  @Test
  void whatHasNoBeginIsNoEvent() {
    for (String from : new String[] {null, "XXXX-09-04", "PRESENT_REF", "+12026-01-01T10:00"}) {
      Event event = Written.visit(from, "2026-10-01", EventStatus.PLANNED);
      assertEquals(List.of(), Calendars.parsed(visits(event)).getEvents(), from);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, CONFIRMED", "ONGOING, CONFIRMED", "PLANNED, TENTATIVE", "DEMANDED, TENTATIVE",
    "WANTED, TENTATIVE", "POSSIBLE, TENTATIVE", "CANCELLED, CANCELLED", "DENIED, CANCELLED"
  })
  void theStatusSaysHowFarToCountOnIt(EventStatus status, String expected) {
    VEvent event = Calendars.only(visits(Written.visit("2026-09-01", null, status)));
    assertEquals(expected, event.getStatus().getValue());
  }

  @Test
  void theStampIsWhenTheArticleWasPublished() {
    assertStamp("20260304T233000Z", "2026-03-05T08:30:00+09:00");
    assertStamp("20260305T000000Z", "2026-03-05");
    assertStamp("19700101T000000Z", null);
    assertStamp("19700101T000000Z", "+12026-03-05T00:00:00Z");
  }

  @Test
  void theNameOfAnEventStaysWhileTheArticleAroundItChanges() {
    var other = Written.visit("2027-01-01", null, EventStatus.PLANNED);
    var before = Written.reading(List.of(), List.of(Written.claim("c1", 0, 3, PLAN)), List.of());
    var after =
        Written.reading(
            List.of(),
            List.of(Written.claim("c1", 0, 3, other), Written.claim("c2", 3, 9, PLAN)),
            List.of());
    List<VEvent> events = Calendars.parsed(after).getEvents();
    assertEquals(uid(Calendars.only(before)), uid(events.getLast()));
    assertNotEquals(uid(events.getFirst()), uid(events.getLast()));
    var elsewhere = Written.reading(Written.article("a2"), List.of(), before.claims(), List.of());
    assertNotEquals(uid(Calendars.only(before)), uid(Calendars.only(elsewhere)));
  }

  @Test
  void severalArticlesAreOneCalendar() {
    var second = Written.reading(Written.article("a2"), List.of(), List.of(), List.of(PLAN));
    assertEquals(2, Calendars.parsed(visits(PLAN), second).getEvents().size());
  }

  @Test
  void anEmptyCalendarIsValid() {
    String ics = Calendars.written(Reading.unread(Article.of("a", ""), "und"));
    assertEquals(Calendars.written(), ics);
    assertTrue(ics.startsWith("BEGIN:VCALENDAR\r\n") && ics.endsWith("\r\nEND:VCALENDAR\r\n"), ics);
    assertEquals(List.of(), Calendars.parsed().getEvents());
  }

  @Test
  void equalReadingsGiveEqualBytes() {
    assertArrayEquals(Calendars.bytes(visits(PLAN)), Calendars.bytes(visits(PLAN)));
  }

  @Test
  void hostileTextStaysInItsProperty() {
    String hostile = "x\r\nEND:VEVENT\r\nATTACH:http://evil\u0000;,\\n\"\uD800\u2028:";
    var article = new Article(hostile, hostile, hostile, hostile, hostile, "ja", hostile);
    var event =
        new Event(
            new Span(0, 1, hostile),
            hostile,
            hostile,
            hostile,
            hostile,
            hostile,
            hostile,
            hostile,
            "2026-03-05",
            null,
            EventStatus.OCCURRED);
    var reading = Written.reading(article, List.of(), List.of(), List.of(event));
    VEvent parsed = Calendars.only(reading);
    assertEquals("x END:VEVENT ATTACH:http://evil ;,\\n\" :", parsed.getLocation().getValue());
    assertEquals(List.of(), parsed.getAttachments());
    assertNull(parsed.getUrl());
  }

  @Test
  void longWordsAreCutBetweenCharacters() {
    var event = Written.other("揺れる", new Span(0, 400, "😀".repeat(400)), null);
    var reading = Written.reading(List.of(), List.of(), List.of(event));
    String description = Calendars.only(reading).getDescription().getValue();
    assertTrue(description.contains("“" + "😀".repeat(280) + "…”"), description);
  }

  private static Reading visits(Event event) {
    return Written.reading(
        List.of(Written.aohama(10, PlaceCertainty.CERTAIN)),
        List.of(Written.claim("c1", 0, 14, event)),
        List.of());
  }

  private static void assertLines(String lines, String from, String to) {
    String ics = Calendars.written(visits(Written.visit(from, to, EventStatus.PLANNED)));
    assertTrue(ics.contains("\r\n" + lines), ics);
    assertEquals(1, Calendars.parsed(ics).getEvents().size());
  }

  private static void assertStamp(String stamp, String published) {
    var article = new Article("a", "x", null, null, published, "ja", null);
    String ics = Calendars.written(Written.reading(article, List.of(), List.of(), List.of(PLAN)));
    assertTrue(ics.contains("\r\nDTSTAMP:" + stamp + "\r\n"), ics);
    Calendars.parsed(ics);
  }

  private static String uid(VEvent event) {
    return event.getUid().getValue();
  }
}
