package org.denbun.server.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class RatesTest {
  private final AtomicLong clock = new AtomicLong();
  private final Rates rates = new Rates(2, 3, clock::get);

  @Test
  void letsABurstPassAndThenSoManyASecond() {
    assertTrue(rates.passes("a") && rates.passes("a") && rates.passes("a"));
    assertFalse(rates.passes("a"));
    clock.addAndGet(500_000_000);
    assertTrue(rates.passes("a"));
    assertFalse(rates.passes("a"));
  }

  @Test
  void countsEachAddressByItself() {
    while (rates.passes("a")) {}
    assertTrue(rates.passes("b"));
  }

  @Test
  void oneHouseholdOfIpv6IsOneAddress() {
    while (rates.passes("2001:db8:1:2:3:4:5:6")) {}
    assertFalse(rates.passes("2001:db8:1:2:ffff::1"));
    assertTrue(rates.passes("2001:db8:1:3::1"));
  }
}
