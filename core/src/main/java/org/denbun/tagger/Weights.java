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

  private final List<String> types;
  private final int[] features;
  private final int[] ends;
  private final int[] slots;
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
    this.slots = Slots.of(features);
  }

  /** Adds what a feature counts for each label to their scores. */
  void add(int feature, float[] scores, int at) {
    int f = Slots.find(slots, features, feature);
    if (f >= 0) {
      for (int i = f == 0 ? 0 : ends[f - 1]; i < ends[f]; i++) {
        scores[at + labelled[i]] += weights[i] * scale;
      }
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
    List<String> types = List.of(in.readUTF().split(" "));
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
