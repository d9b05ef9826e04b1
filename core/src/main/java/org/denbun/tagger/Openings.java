package org.denbun.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How names begin, and how long those are that begin so: most words begin no name, and need not be
 * looked up. Immutable.
 */
final class Openings {

  /** As many characters of a name as its opening has, at most. */
  private static final int LENGTH = 2;

  private final int[] hashes;
  private final byte[] longest;
  private final int[] slots;

  private Openings(int[] hashes, byte[] longest) {
    this.hashes = hashes;
    this.longest = longest;
    slots = Slots.of(hashes);
  }

  static Openings of(Iterable<String> names) {
    Map<Integer, Integer> longest = new TreeMap<>();
    for (String name : names) {
      int length = Math.min(name.length(), Byte.MAX_VALUE);
      for (int n = 1; n <= Math.min(LENGTH, name.length()); n++) {
        longest.merge(hash(name, n), length, Math::max);
      }
    }
    byte[] lengths = new byte[longest.size()];
    int i = 0;
    for (int length : longest.values()) {
      lengths[i++] = (byte) length;
    }
    return new Openings(longest.keySet().stream().mapToInt(hash -> hash).toArray(), lengths);
  }

  private static int hash(String name, int length) {
    return Hash.of(length, Hash.on(Hash.BASIS, name.substring(0, length)));
  }

  /** The length of the longest name that may begin with a word, 0 where none does. */
  int longest(String word) {
    int at = Slots.find(slots, hashes, hash(word, Math.min(LENGTH, word.length())));
    return at < 0 ? 0 : longest[at];
  }

  void write(DataOutput out) throws IOException {
    Ascending.write(out, hashes);
    out.write(longest);
  }

  static Openings read(DataInput in) throws IOException {
    int[] hashes = Ascending.read(in);
    byte[] longest = new byte[hashes.length];
    in.readFully(longest);
    return new Openings(hashes, longest);
  }
}
