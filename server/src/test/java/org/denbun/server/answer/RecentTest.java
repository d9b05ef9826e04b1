package org.denbun.server.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.denbun.server.Running;
import org.junit.jupiter.api.Test;

final class RecentTest {
  @Test
  void isWorkedOutOnceUntilAnArticleComes() {
    try (var running = Running.empty()) {
      var recent = new Recent(running.archive());
      var worked = new AtomicInteger();
      recent.answer("q", worked::incrementAndGet);
      assertEquals(1, recent.<Integer>answer("q", worked::incrementAndGet));
      running.add("{\"id\": \"a\", \"text\": \"市は4日、橋を直すと発表した。\"}");
      assertEquals(2, recent.<Integer>answer("q", worked::incrementAndGet));
    }
  }
}
