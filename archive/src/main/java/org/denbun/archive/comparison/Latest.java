package org.denbun.archive.comparison;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What was put or asked for last, up to so much in all. Safe for use by many threads. */
final class Latest<K, V> {
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;
  private final ToIntFunction<V> size;
  private long all;

  /**
   * Nothing yet.
   *
   * @param most how much is kept
   * @param size how much one is
   */
  Latest(int most, ToIntFunction<V> size) {
    this.most = most;
    this.size = size;
  }

  synchronized void put(K key, V value) {
    remove(key);
    kept.put(key, value);
    all += size.applyAsInt(value);
    Iterator<V> eldest = kept.values().iterator();
    while (all > most) {
      all -= size.applyAsInt(eldest.next());
      eldest.remove();
    }
  }

  synchronized @Nullable V get(K key) {
    return kept.get(key);
  }

  synchronized @Nullable V remove(K key) {
    V removed = kept.remove(key);
    all -= removed == null ? 0 : size.applyAsInt(removed);
    return removed;
  }
}
