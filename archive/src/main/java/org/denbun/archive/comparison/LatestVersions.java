package org.denbun.archive.comparison;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.denbun.copy.Version;
import org.jspecify.annotations.Nullable;

/** The versions last put or asked for, up to so many letters. Safe for use by many threads. */
final class LatestVersions<K> {
  private static final int LETTERS = 16 << 20;

  private final Map<K, Version> versions = new LinkedHashMap<>(16, 0.75f, true);
  private long letters;

  synchronized void put(K key, Version version) {
    remove(key);
    versions.put(key, version);
    letters += version.text().length();
    Iterator<Version> eldest = versions.values().iterator();
    while (letters > LETTERS) {
      letters -= eldest.next().text().length();
      eldest.remove();
    }
  }

  synchronized @Nullable Version get(K key) {
    return versions.get(key);
  }

  synchronized @Nullable Version remove(K key) {
    Version removed = versions.remove(key);
    letters -= removed == null ? 0 : removed.text().length();
    return removed;
  }
}
