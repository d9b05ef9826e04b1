package org.denbun.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often an address may ask: a token bucket each (Turner, <em>New directions in
 * communications</em>, 1986). Loopback asks as often as it likes. Only so many addresses are
 * remembered; the one longest silent is forgotten first. Safe for use by many threads.
 */
public final class Rates {
  private static final int REMEMBERED = 10_000;
  private static final double SECOND = 1e9;

  private final double perSecond;
  private final double burst;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Bucket(double tokens, long at) {}

  /**
   * Rates.
   *
   * @param perSecond how many requests in the long run
   * @param burst how many at once
   * @param clock in nanoseconds
   */
  public Rates(double perSecond, double burst, LongSupplier clock) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.clock = clock;
  }

  void check(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (!Hosts.isLoopback(address) && !passes(address)) {
      throw new Refusal(429, "too many requests; wait a second");
    }
  }

  synchronized boolean passes(String from) {
    String address = household(from);
    long now = clock.getAsLong();
    Bucket bucket = buckets.getOrDefault(address, new Bucket(burst, now));
    double tokens = Math.min(burst, bucket.tokens() + (now - bucket.at()) / SECOND * perSecond);
    boolean passes = tokens >= 1;
    buckets.put(address, new Bucket(passes ? tokens - 1 : tokens, now));
    return passes;
  }

  /** Of an IPv6 address the first 64 bits: whoever has one has them all. */
  private static String household(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    String plain = address.replaceAll("[\\[\\]]|%.*", "");
    int end = 0;
    for (int group = 0; group < 4 && end >= 0; group++) {
      end = plain.indexOf(':', end + 1);
    }
    int gap = plain.indexOf("::");
    return gap >= 0 && (end < 0 || gap < end) ? plain : plain.substring(0, end);
  }
}
