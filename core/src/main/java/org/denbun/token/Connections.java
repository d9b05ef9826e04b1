package org.denbun.token;

import org.apache.lucene.analysis.ja.dict.ConnectionCosts;
import org.apache.lucene.analysis.morph.MorphData;
import org.jspecify.annotations.Nullable;

/**
 * What it costs that one word follows another, by the classes that the dictionary has for a word's
 * left and right side. For one thread.
 */
final class Connections {

  /** The classes of each side in IPADIC. */
  static final int CLASSES = 1316;

  private final ConnectionCosts costs = ConnectionCosts.getInstance();
  private final short @Nullable [][] rows = new short[CLASSES][];

  /** A word's left class, right class and own cost in one number. */
  static long word(MorphData data, int id) {
    return (long) data.getLeftId(id) << 48 | (long) data.getRightId(id) << 32
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

  /** What it costs to follow a word of each right class. */
  short[] before(int left) {
    short[] row = rows[left];
    if (row == null) {
      row = new short[CLASSES];
      for (int right = 0; right < CLASSES; right++) {
        row[right] = (short) costs.get(right, left);
      }
      rows[left] = row;
    }
    return row;
  }
}
