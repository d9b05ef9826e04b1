package org.denbun.language;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/**
 * A closed class of words: most words that are asked for are in none, and one bit of their hash
 * tells so. Immutable.
 */
final class WordSet extends AbstractSet<String> {

  /** Bits a word: two in a hundred of the others share one. */
  private static final int ROOM = 32;

  private static final int SPREAD = 0x9E3779B9;

  private final Set<String> words;
  private final long[] bits;
  private final int shift;

  WordSet(Set<String> words) {
    this.words = words;
    int size = Integer.highestOneBit(Math.max(2, words.size()) * ROOM);
    shift = Integer.numberOfLeadingZeros(size - 1);
    bits = new long[Math.max(1, size / Long.SIZE)];
    for (String word : words) {
      int bit = bit(word);
      bits[bit >> 6] |= 1L << bit;
    }
  }

  private int bit(Object word) {
    return word.hashCode() * SPREAD >>> shift;
  }

  @Override
  public boolean contains(Object word) {
    int bit = bit(word);
    return (bits[bit >> 6] & 1L << bit) != 0 && words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
