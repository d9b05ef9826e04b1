package org.denbun.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void aPercentileIsATimeThatWasTaken() {
    var times = new Times();
    LongStream.of(30, 10, 20, 40).map(TimeUnit.MILLISECONDS::toNanos).forEach(times::add);
    assertEquals("p50 20 ms, p95 40 ms, longest 40 ms", times.toString());
  }

  @Test
  void oneTimeIsAllOfThem() {
    var times = new Times();
    times.add(TimeUnit.MILLISECONDS.toNanos(7));
    assertEquals(7, times.percentile(5));
  }
}
