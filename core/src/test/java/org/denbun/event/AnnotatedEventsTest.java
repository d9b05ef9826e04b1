package org.denbun.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares of the annotated events below which the build fails. */
class AnnotatedEventsTest {

  @ParameterizedTest
  @CsvSource({
    "predicate,0.98",
    "type,0.98",
    "mode,0.98",
    "actor,0.97",
    "recipient,0.97",
    "object,0.96",
    "place,0.96",
    "status,0.97"
  })
  void partsComeOutAsAnnotated(String part, double floor) throws IOException {
    AnnotatedEvents events = AnnotatedEvents.read();
    assertTrue(events.share(part) >= floor, events + String.join("\n", events.misses()));
  }

  @Test
  void theListIsLong() throws IOException {
    assertTrue(AnnotatedEvents.read().events() >= 120);
  }
}
