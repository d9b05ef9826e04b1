package org.denbun.server.answer;

import org.jspecify.annotations.Nullable;

/** An answer that is being worked out. */
@FunctionalInterface
public interface Pending<T extends @Nullable Object> {
  /** Waits for it. */
  T answer();
}
