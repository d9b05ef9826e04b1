package org.denbun.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.PlaceCertainty;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTextTest {
  @Test
  void allThatIsKnownIsOnTheLine() {
    assertEquals(
        "visit · 大統領 → 首相 · at 青浜 (JP) · 2026-09 · planned",
        EventText.line(
            Written.visit("2026-09-01", "2026-10-01", EventStatus.PLANNED),
            Written.aohama(0, PlaceCertainty.CERTAIN)));
  }

  @Test
  void whatIsUnknownLeavesNoGap() {
    Event quake = Written.other("揺れる", new Span(0, 1, "揺"), null);
    assertEquals("揺れる · from 2026-03-05 · occurred", EventText.line(quake, null));
    assertEquals("揺れる", EventText.summary(quake));
  }

  @Test
  void theTypeStandsWhereNoModeIsKnown() {
    assertEquals("provide aid · → 町, 米 · denied", line("PROVIDE_AID", null, null, "町", "米"));
    assertEquals("aid · 国 → 米 · denied", line("AID", null, "国", null, "米"));
    assertEquals("aid · 国 · denied", line("AID", null, "国", null, null));
  }

  @Test
  void theSummarySaysWhoDoesWhatToWhom() {
    assertEquals(
        "大統領 – visit – 首相", EventText.summary(Written.visit(null, null, EventStatus.PLANNED)));
  }

  @Test
  void aNameCannotBreakTheLine() {
    assertEquals("a b · 国 · denied", line("A\r\nB", null, "国", null, null));
    assertEquals("aid · x [2Jy → z · denied", line("AID", null, "x\u001B[2Jy", "\nz", null));
  }

  private static String line(
      String type,
      @Nullable String mode,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String object) {
    return EventText.line(
        new Event(
            new Span(0, 1, "x"),
            type,
            mode,
            "する",
            actor,
            recipient,
            object,
            null,
            null,
            null,
            EventStatus.DENIED),
        null);
  }
}
