package org.denbun.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.language.Languages;
import org.junit.jupiter.api.Test;

final class InterruptionTest {
  @Test
  void whoIsInterruptedStopsReading() {
    Tracer tracer = Tracer.create(Languages.packaged());
    var article = new Article("a", "市長は「港を直す」と述べた。", null, null, null, "ja", null);
    try {
      Thread.currentThread().interrupt();
      assertThrows(CancellationException.class, () -> tracer.trace(article));
    } finally {
      Thread.interrupted();
    }
    assertEquals(1, tracer.trace(article).claims().size());
  }
}
