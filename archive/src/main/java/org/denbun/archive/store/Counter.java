package org.denbun.archive.store;

import org.jdbi.v3.core.Handle;

/** Gives the keys of a table, in a transaction that keeps other writers out. */
public final class Counter {
  private final Handle handle;
  private final String name;
  private long last;
  private long kept;

  public Counter(Handle handle, String name) {
    this.handle = handle;
    this.name = name;
    last =
        handle
            .createQuery("SELECT last FROM counter WHERE name = ?")
            .bind(0, name)
            .mapTo(Long.class)
            .one();
    kept = last;
  }

  /** The next key. */
  public long next() {
    return ++last;
  }

  /** Writes down what was given. */
  public void keep() {
    if (kept != last) {
      handle.execute("UPDATE counter SET last = ? WHERE name = ?", last, name);
      kept = last;
    }
  }
}
