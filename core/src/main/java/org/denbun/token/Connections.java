package org.denbun.token;

import java.util.Arrays;
import org.apache.lucene.analysis.ja.dict.ConnectionCosts;
import org.apache.lucene.analysis.morph.MorphData;
import org.jspecify.annotations.Nullable;

/**
 * What it costs that one word follows another, by the classes that the dictionary has for a word's
 * left and right side. The classes are numbered as texts bring them, so that the few that are usual
 * lie together in the processor's cache. For one thread.
 */
final class Connections {

  /** The classes of each side in IPADIC. */
  static final int CLASSES = 1316;

  private static final short UNASKED = Short.MIN_VALUE;

  private final ConnectionCosts costs = ConnectionCosts.getInstance();
  private final short[] @Nullable [] rows = new short[CLASSES][];
  private final Numbering lefts = new Numbering();
  private final Numbering rights = new Numbering();

  /** Numbers what comes in the order in which it comes. */
  private static final class Numbering {
    private final int[] numbers = new int[CLASSES];
    private final int[] classes = new int[CLASSES];
    private int size;

    int of(int given) {
      if (numbers[given] == 0) {
        classes[size++] = given;
        numbers[given] = size;
      }
      return numbers[given] - 1;
    }
  }

  Connections() {
    // The edges of a text are of class 0.
    lefts.of(0);
    rights.of(0);
  }

  /** A word's left class, right class and own cost in one number. */
  long word(MorphData data, int id) {
    return (long) lefts.of(data.getLeftId(id)) << 48
        | (long) rights.of(data.getRightId(id)) << 32
        | data.getWordCost(id) & 0xFFFFFFFFL;
  }

  static int left(long word) {
    return (int) (word >>> 48);
  }

  static int right(long word) {
    return (int) (word >>> 32) & 0xFFFF;
  }

  static int cost(long word) {
    return (int) word;
  }

  /**
   * The place of the cheapest word before one of a left class, the first of those that cost the
   * same.
   *
   * @param paths what the words before cost with all before them
   * @param classes their right classes
   * @param count how many they are, at least one
   */
  int cheapest(int left, int[] paths, char[] classes, int count) {
    short[] row = row(left);
    int least = Integer.MAX_VALUE;
    int cheapest = 0;
    for (int i = 0; i < count; i++) {
      int cost = row[classes[i]];
      cost = paths[i] + (cost == UNASKED ? asked(left, classes[i], row) : cost);
      if (cost < least) {
        least = cost;
        cheapest = i;
      }
    }
    return cheapest;
  }

  /** What it costs that a word of a left class follows one of a right class. */
  int cost(int left, int right) {
    int cost = row(left)[right];
    return cost == UNASKED ? asked(left, right, row(left)) : cost;
  }

  private short[] row(int left) {
    short[] row = rows[left];
    if (row == null) {
      row = new short[CLASSES];
      Arrays.fill(row, UNASKED);
      rows[left] = row;
    }
    return row;
  }

  private int asked(int left, int right, short[] row) {
    int cost = costs.get(rights.classes[right], lefts.classes[left]);
    row[right] = (short) cost;
    return cost;
  }
}
