package org.denbun.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Span;
import org.junit.jupiter.api.Test;

class HappeningTest {
  private static final Event PLAN = Written.visit("2026-09-01", null, EventStatus.PLANNED);
  private static final Event DENIAL = Written.visit("2026-09-01", null, EventStatus.DENIED);

  @Test
  void whatSeveralTellHappensOnce() {
    var reading =
        Written.reading(
            List.of(),
            List.of(Written.claim("c1", 0, 3, PLAN), Written.claim("c2", 4, 9, DENIAL, PLAN)),
            List.of(PLAN));
    List<Happening> happenings = Happening.in(reading);
    assertEquals(List.of(PLAN, DENIAL), happenings.stream().map(Happening::event).toList());
    assertEquals(List.of("c1", "c2", "own"), tellers(happenings.getFirst()));
    assertEquals(List.of("c2"), tellers(happenings.getLast()));
  }

  @Test
  void whatHasNoTypeDiffersByItsPredicate() {
    var span = new Span(0, 2, "揺れ");
    var own = List.of(Written.other("揺れる", span, null), Written.other("沈む", span, null));
    assertEquals(2, Happening.in(Written.reading(List.of(), List.of(), own)).size());
  }

  private static List<String> tellers(Happening happening) {
    return happening.tellings().stream()
        .map(told -> told.claim() == null ? "own" : told.claim().id())
        .toList();
  }
}
