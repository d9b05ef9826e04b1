package org.denbun.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that lists know, as hashes: whether a list holds a name can be asked, not which it holds.
 * Immutable.
 */
public final class Gazetteer {

  private static final int BEGINS = 0;
  private static final int INSIDE = 1;
  private static final int ENDS = 2;
  private static final int ALONE = 3;

  private final int[] names;
  private final int[] kinds;
  private final int[] slots;
  private final long[] sieve = new long[1 << 14];
  private final Openings openings;

  private Gazetteer(int[] names, int[] kinds, Openings openings) {
    this.names = names;
    this.kinds = kinds;
    this.openings = openings;
    slots = Slots.of(names);
    for (int name : names) {
      sieve[name >>> 18] |= 1L << (name >>> 12);
    }
  }

  /** The names of a map, with a bit for every kind of list (0 to 28) that holds each. */
  public static Gazetteer of(Map<String, Integer> kinds) {
    TreeMap<Integer, Integer> hashes = new TreeMap<>();
    kinds.forEach((name, kind) -> hashes.merge(hash(name), kind, (a, b) -> a | b));
    return new Gazetteer(
        hashes.keySet().stream().mapToInt(hash -> hash).toArray(),
        hashes.values().stream().mapToInt(kind -> kind).toArray(),
        Openings.of(kinds.keySet()));
  }

  private static int hash(String name) {
    return Hash.of(1, Hash.on(Hash.BASIS, name));
  }

  /** The length of the longest name that may begin with a word, 0 where none does. */
  int longest(String word) {
    return openings.longest(word);
  }

  private int look(int hash) {
    int name = Hash.of(1, hash);
    // One bit tells most that are not there, and all bits fit the processor's cache.
    if ((sieve[name >>> 18] & 1L << (name >>> 12)) == 0) {
      return 0;
    }
    int at = Slots.find(slots, names, name);
    return at < 0 ? 0 : kinds[at];
  }

  /** The kinds of list that hold a name, a bit each. */
  int kinds(String name) {
    return look(Hash.on(Hash.BASIS, name));
  }

  /**
   * Finds the longest name that begins at each word of a stretch, and leaves out what a name before
   * it covers.
   *
   * @param list which of its gazetteers the line's words have their longest names of
   * @param found for each word of the line: the kinds, four times over, and the word's place in the
   *     name; 0 where no list knows it
   */
  void find(Line line, int list, int begin, int end, int[] found) {
    for (int i = begin; i < end; i++) {
      Word.Weighed word = line.weighed(i);
      int longest = list == 0 ? word.learnt() : word.known();
      found[i] = 0;
      if (longest > 0) {
        i = name(line, i, end, longest, found);
      }
    }
  }

  /** The last word of the name that begins at a word, that word itself where none does. */
  private int name(Line line, int begin, int end, int longest, int[] found) {
    int hash = Hash.BASIS;
    int last = begin;
    int known = 0;
    int length = 0;
    for (int i = begin; i < end; i++) {
      length += line.word(i).text().length();
      if (length > longest) {
        break;
      }
      hash = Hash.on(hash, line.word(i).text());
      int here = look(hash);
      if (here != 0) {
        known = here;
        last = i;
      }
    }
    for (int i = begin; i <= last; i++) {
      found[i] = known == 0 ? 0 : known * 4 + place(i == begin, i == last);
    }
    return last;
  }

  private static int place(boolean first, boolean last) {
    return first ? last ? ALONE : BEGINS : last ? ENDS : INSIDE;
  }

  /** Whether a list holds the name that words make. */
  boolean holds(Line line, int begin, int end) {
    int hash = Hash.BASIS;
    for (int i = begin; i < end; i++) {
      hash = Hash.on(hash, line.word(i).text());
    }
    return look(hash) != 0;
  }

  /**
   * The index after the name that {@link #find} says to begin at a word, the word's own if none.
   */
  static int end(int[] found, int i) {
    int place = found[i] & 3;
    if (found[i] == 0 || place == INSIDE || place == ENDS) {
      return i;
    }
    int last = i;
    while (place == BEGINS && (found[last] & 3) != ENDS) {
      last++;
    }
    return last + 1;
  }

  /** The kinds in what {@link #find} says of a word. */
  static int kinds(int found) {
    return found >>> 2;
  }

  void write(DataOutput out) throws IOException {
    Ascending.write(out, names);
    for (int kind : kinds) {
      out.writeInt(kind);
    }
    openings.write(out);
  }

  static Gazetteer read(DataInput in) throws IOException {
    int[] names = Ascending.read(in);
    int[] kinds = new int[names.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = in.readInt();
    }
    return new Gazetteer(names, kinds, Openings.read(in));
  }
}
