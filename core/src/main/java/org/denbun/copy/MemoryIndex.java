package org.denbun.copy;

import java.util.Arrays;

/**
 * A fingerprint index in memory: an open-addressing table with an entry of 12 bytes for each
 * article of a fingerprint. To be filled by one thread; then safe for many that ask.
 */
public final class MemoryIndex implements FingerprintIndex {

  private long[] keys = new long[1 << 12];
  private int[] articles = new int[1 << 12];
  private long[] published = new long[1 << 8];
  private int entries;

  @Override
  public void add(long article, long since, long[] fingerprints) {
    int number = Math.toIntExact(article);
    if (number >= published.length) {
      published = Arrays.copyOf(published, Math.max(number + 1, published.length * 2));
    }
    published[number] = since;
    for (long fingerprint : fingerprints) {
      if ((entries + 1) * 3L > keys.length * 2L) {
        grow();
      }
      add(fingerprint, number);
    }
  }

  private void add(long fingerprint, int article) {
    int slot = slot(fingerprint);
    int held = 0;
    int latest = -1;
    for (; articles[slot] != 0; slot = next(slot)) {
      if (keys[slot] == fingerprint) {
        held++;
        latest = latest < 0 || later(articles[slot] - 1, articles[latest] - 1) ? slot : latest;
      }
    }
    if (held < HOLDERS) {
      put(slot, fingerprint, article);
    } else if (later(articles[latest] - 1, article)) {
      articles[latest] = article + 1;
    }
  }

  private boolean later(int article, int than) {
    return published[article] != published[than]
        ? published[article] > published[than]
        : article > than;
  }

  private void put(int slot, long fingerprint, int article) {
    keys[slot] = fingerprint;
    articles[slot] = article + 1;
    entries++;
  }

  @Override
  public void holders(long[] fingerprints, Holders holders) {
    for (int at = 0; at < fingerprints.length; at++) {
      for (int slot = slot(fingerprints[at]); articles[slot] != 0; slot = next(slot)) {
        if (keys[slot] == fingerprints[at]) {
          holders.hold(at, articles[slot] - 1);
        }
      }
    }
  }

  private int slot(long fingerprint) {
    return (int) (fingerprint * 0x9E3779B97F4A7C15L >>> 33) & (keys.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (keys.length - 1);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldArticles = articles;
    keys = new long[oldKeys.length * 2];
    articles = new int[oldKeys.length * 2];
    entries = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldArticles[i] != 0) {
        int slot = slot(oldKeys[i]);
        while (articles[slot] != 0) {
          slot = next(slot);
        }
        put(slot, oldKeys[i], oldArticles[i] - 1);
      }
    }
  }
}
