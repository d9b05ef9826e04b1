package org.denbun.server.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.denbun.server.http.Refusal;
import org.junit.jupiter.api.Test;

final class LaneTest {
  @Test
  void refusesWhoComesWhenEverybodyWaits() throws Exception {
    var hold = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    try (Lane lane = new Lane("test", 1, 1, Duration.ofSeconds(20));
        ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = others.submit(() -> lane.run(() -> wait(begun, hold)));
      begun.await();
      var second = others.submit(() -> lane.run(() -> "second"));
      while (lane.waiting() == 0) {
        Thread.sleep(1);
      }
      var refusal = assertThrows(Refusal.class, () -> lane.run(() -> "third"));
      assertEquals(503, refusal.problem().status());
      hold.countDown();
      assertEquals("first", first.get());
      assertEquals("second", second.get());
    }
  }

  @Test
  void refusesWhoWaitsTooLong() {
    var hold = new CountDownLatch(1);
    try (Lane lane = new Lane("test", 1, 1, Duration.ofMillis(20))) {
      var refusal =
          assertThrows(Refusal.class, () -> lane.run(() -> wait(new CountDownLatch(1), hold)));
      assertEquals(503, refusal.problem().status());
    }
  }

  @Test
  void handsOnRefusalsAsTheyAre() {
    try (Lane lane = new Lane("test", 1, 1, Duration.ofSeconds(20))) {
      var refusal =
          assertThrows(
              Refusal.class,
              () ->
                  lane.run(() -> {
                    throw new Refusal(404, "none");
                  }));
      assertEquals(404, refusal.problem().status());
    }
  }

  private static String wait(CountDownLatch begun, CountDownLatch hold)
      throws InterruptedException {
    begun.countDown();
    hold.await();
    return "first";
  }
}
