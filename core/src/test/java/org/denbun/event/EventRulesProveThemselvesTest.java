package org.denbun.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every event rule finds what its hits mark and leaves its misses alone. */
class EventRulesProveThemselvesTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return Found.JAPANESE.eventRules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.id(), () -> assertEquals("", String.join("\n", EventProof.of(rule)))));
  }

  @Test
  void thereAreHundredsOfWords() {
    long words = Found.JAPANESE.eventRules().stream().mapToLong(r -> r.field("Lemma").size()).sum();
    assertTrue(words > 250, "words: " + words);
  }
}
