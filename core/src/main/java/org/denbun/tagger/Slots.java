package org.denbun.tagger;

/** Finds a hash among many: open addressing, a quarter to half of the slots taken. */
final class Slots {

  private Slots() {}

  /** For each slot the index of its hash and one more, 0 where it is free. */
  static int[] of(int[] hashes) {
    int[] slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
    return slots;
  }

  /** The index of a hash, or -1. */
  static int find(int[] slots, int[] hashes, int hash) {
    int slot = hash & slots.length - 1;
    for (int i = slots[slot]; i != 0; i = slots[slot]) {
      if (hashes[i - 1] == hash) {
        return i - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }
}
