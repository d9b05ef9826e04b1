package org.denbun.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.denbun.Place;
import org.denbun.PlaceCertainty;
import org.denbun.Span;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private static final Place NORTH =
      Written.place(4, "青浜", "geonames:1", 43.0, 131.0, PlaceCertainty.LIKELY);
  private static final Place SOUTH =
      Written.place(20, "青浜", "geonames:2", 33.0, 130.0, PlaceCertainty.LIKELY);

  private final Whereabouts whereabouts = new Whereabouts(List.of(NORTH, SOUTH));

  @Test
  void ofNamesakesTheLastNamedByThenIsMeant() {
    assertEquals(NORTH, at(6, 12));
    assertEquals(SOUTH, at(18, 25));
    assertEquals(SOUTH, at(40, 50));
  }

  @Test
  void aPlaceNamedOnlyLaterIsFoundToo() {
    assertEquals(NORTH, at(0, 3));
  }

  @Test
  void anEventWithoutAKnownPlaceIsNowhere() {
    assertNull(whereabouts.of(Written.other("揺れる", new Span(0, 1, "揺"), null)));
    assertNull(whereabouts.of(Written.other("揺れる", new Span(0, 1, "揺"), "赤浜")));
  }

  private Place at(int begin, int end) {
    Place place = whereabouts.of(Written.other("揺れる", new Span(begin, end, "揺れ"), "青浜"));
    return Objects.requireNonNull(place);
  }
}
