package org.denbun.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/** What a thing keeps on the heap. */
final class Heap {

  private Heap() {}

  /** The bytes that stay in use after {@code maker} has made something, which is then let go. */
  static long heldBy(Supplier<?> maker) {
    long before = used();
    Object made = maker.get();
    try {
      return used() - before;
    } finally {
      Reference.reachabilityFence(made);
    }
  }

  // What finalizers and references hold is freed only by a later collection.
  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
