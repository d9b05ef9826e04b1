package org.denbun.copy;

/**
 * Where each short row of units stands in a wording, so that the longest run at any place of
 * another one is found at once. Of rows that stand often only the first places are kept: then even
 * the same letter ten million times takes time in proportion to its length.
 */
final class Grams {

  /** A shorter run is in any two texts. */
  static final int GRAM = 5;

  private static final int PLACES = 4;

  private final Wording wording;
  private final int[] hashes;
  private final int[] places;

  Grams(Wording wording) {
    this.wording = wording;
    int grams = Math.max(1, wording.size() - GRAM + 1);
    int slots = Integer.highestOneBit(grams) * 4;
    hashes = new int[slots];
    places = new int[slots];
    for (int at = 0; at + GRAM <= wording.size(); at++) {
      add(hash(wording, at), at);
    }
  }

  private static int hash(Wording wording, int at) {
    int hash = 0;
    for (int i = at; i < at + GRAM; i++) {
      hash = (hash ^ wording.unit(i)) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private void add(int hash, int at) {
    int held = 0;
    int slot = hash & (places.length - 1);
    for (; places[slot] != 0; slot = next(slot)) {
      held += hashes[slot] == hash ? 1 : 0;
    }
    if (held < PLACES) {
      hashes[slot] = hash;
      places[slot] = at + 1;
    }
  }

  private int next(int slot) {
    return (slot + 1) & (places.length - 1);
  }

  /**
   * The longest run with a place of another wording; of equally long ones that which goes on where
   * the last one ended.
   *
   * @param expected where it would go on
   * @return an empty run where there is none
   */
  Run longest(Wording other, int at, int expected) {
    Run longest = new Run(at, 0, 0);
    int hash = hash(other, at);
    for (int slot = hash & (places.length - 1); places[slot] != 0; slot = next(slot)) {
      int place = places[slot] - 1;
      int length = hashes[slot] == hash ? length(other, at, place) : 0;
      if (length > longest.length()
          || length == longest.length() && nearer(place, longest, expected)) {
        longest = new Run(at, place, length);
      }
    }
    return longest;
  }

  private static boolean nearer(int place, Run than, int expected) {
    return Math.abs((long) place - expected) < Math.abs((long) than.there() - expected);
  }

  private int length(Wording other, int at, int place) {
    int most = Math.min(other.size() - at, wording.size() - place);
    int length = 0;
    while (length < most && other.unit(at + length) == wording.unit(place + length)) {
      length++;
    }
    return length;
  }
}
