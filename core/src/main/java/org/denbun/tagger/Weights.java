package org.denbun.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What the model learnt: for each feature a few labels with their weights, and what it costs that
 * one label follows another. Immutable.
 */
public final class Weights {

  /** Of nothing at all. */
  static final Weights NONE =
      new Weights(List.of(), new int[0], new int[0], new byte[0], new byte[0], 1, new float[1]);

  private final List<String> types;
  private final int[] features;
  private final int[] ends;
  private final int[] slots;
  private final short[] counts;
  private final long[] sieve = new long[1 << 14];
  private final byte[] labelled;
  private final byte[] weights;
  private final float scale;
  private final float[] transitions;

  /**
   * @param types what the labels are of, in their order
   * @param features the hashes of features, ascending
   * @param ends for each feature, where its labels end in the next two
   * @param labelled the labels of all features
   * @param weights how much each counts, in units of {@code scale}
   * @param transitions what it counts that one label (row) is before another (column)
   */
  public Weights(
      List<String> types,
      int[] features,
      int[] ends,
      byte[] labelled,
      byte[] weights,
      float scale,
      float[] transitions) {
    this.types = List.copyOf(types);
    this.features = features;
    this.ends = ends;
    this.labelled = labelled;
    this.weights = weights;
    this.scale = scale;
    this.transitions = transitions;
    this.slots = slots();
    this.counts = counts();
  }

  // A look-up waits for memory, not for arithmetic: so a hash and its place stand side by side, and
  // so do a label and its weight.
  private int[] slots() {
    int least = Math.max(8, features.length + features.length / 2);
    int[] table = new int[Integer.highestOneBit(least) * 2 * 2];
    for (int f = 0; f < features.length; f++) {
      sieve[features[f] >>> 18] |= 1L << (features[f] >>> 12);
      int slot = slot(features[f], table.length);
      while (table[slot + 1] != 0) {
        slot = slot + 2 & table.length - 1;
      }
      int begin = f == 0 ? 0 : ends[f - 1];
      table[slot] = features[f];
      table[slot + 1] = begin << 6 | ends[f] - begin;
    }
    return table;
  }

  private static int slot(int feature, int length) {
    return feature << 1 & length - 1;
  }

  private short[] counts() {
    short[] counts = new short[labelled.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (short) (weights[i] << 8 | labelled[i]);
    }
    return counts;
  }

  /** Adds what features count for each label to their scores. */
  void add(Gathered features, float[] scores, int at) {
    // One bit tells most that are not there, and all bits fit the processor's cache.
    features.sift(sieve);
    for (int i = 0; i < features.size(); i++) {
      int feature = features.get(i);
      int slot = slot(feature, slots.length);
      while (slots[slot + 1] != 0) {
        if (slots[slot] == feature) {
          add(slots[slot + 1], scores, at);
          break;
        }
        slot = slot + 2 & slots.length - 1;
      }
    }
  }

  private void add(int place, float[] scores, int at) {
    int begin = place >>> 6;
    int end = begin + (place & 63);
    for (int i = begin; i < end; i++) {
      scores[at + (counts[i] & 0xFF)] += (counts[i] >> 8) * scale;
    }
  }

  List<String> types() {
    return types;
  }

  /** How many labels it tells apart. */
  int labels() {
    return Labels.count(types.size());
  }

  float[] transitions() {
    return transitions;
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(String.join(" ", types));
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    out.writeFloat(scale);
    Ascending.write(out, features);
    Ascending.write(out, ends);
    out.write(labelled);
    out.write(weights);
  }

  static Weights read(DataInput in) throws IOException {
    String names = in.readUTF();
    List<String> types = names.isEmpty() ? List.of() : List.of(names.split(" "));
    int labels = Labels.count(types.size());
    float[] transitions = new float[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    float scale = in.readFloat();
    int[] features = Ascending.read(in);
    int[] ends = Ascending.read(in);
    byte[] labelled = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
    in.readFully(labelled);
    byte[] weights = new byte[labelled.length];
    in.readFully(weights);
    return new Weights(types, features, ends, labelled, weights, scale, transitions);
  }
}
