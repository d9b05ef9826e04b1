package org.denbun.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Names that lists know, as hashes: whether a list holds a name can be asked, not which it holds.
 * Immutable once built.
 */
public final class Gazetteer {

  /** No name is looked for that has more words. */
  static final int LONGEST = 10;

  private final int[] names;
  private final int[] kinds;
  private final int[] slots;

  /**
   * @param names the hashes of names, ascending
   * @param kinds for each, a bit for every kind of list that holds it; at most 16
   */
  public Gazetteer(int[] names, int[] kinds) {
    this.names = names;
    this.kinds = kinds;
    this.slots = Slots.of(names);
  }

  /** The hash of a name. */
  public static int hash(String name) {
    return Hash.of(1, Hash.on(Hash.BASIS, name));
  }

  private int kinds(int hash) {
    int at = Slots.find(slots, names, Hash.of(1, hash));
    return at < 0 ? 0 : kinds[at];
  }

  /**
   * Finds the longest name that begins at each word of a stretch, and leaves out what a name before
   * it covers.
   *
   * @param found for each word of the line: the kinds, four times over, and the word's place in the
   *     name (0 begins, 1 inside, 2 ends, 3 alone); 0 where no list knows it
   */
  void find(Line line, int begin, int end, int[] found) {
    int i = begin;
    while (i < end) {
      int hash = Hash.BASIS;
      int last = i;
      int kinds = 0;
      for (int j = i; j < Math.min(end, i + LONGEST); j++) {
        hash = Hash.on(hash, line.word(j).text());
        int here = kinds(hash);
        if (here != 0) {
          kinds = here;
          last = j;
        }
      }
      for (int j = i; j <= last; j++) {
        int place = j == i ? (j == last ? 3 : 0) : j == last ? 2 : 1;
        found[j] = kinds == 0 ? 0 : kinds * 4 + place;
      }
      i = last + 1;
    }
  }

  void write(DataOutput out) throws IOException {
    Ascending.write(out, names);
    for (int kind : kinds) {
      out.writeShort(kind);
    }
  }

  static Gazetteer read(DataInput in) throws IOException {
    int[] names = Ascending.read(in);
    int[] kinds = new int[names.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = in.readUnsignedShort();
    }
    return new Gazetteer(names, kinds);
  }
}
