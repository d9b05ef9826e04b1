package org.denbun.tagger;

import java.util.List;

/**
 * What a tagger has learnt.
 *
 * @param weights of the features
 * @param lists the names that lists know
 */
public record Model(Weights weights, Gazetteer lists) {

  /** Of a language that nobody has annotated names in. */
  static final Model NONE =
      new Model(
          new Weights(List.of(), new int[0], new int[0], new byte[0], new byte[0], 1, new float[1]),
          new Gazetteer(new int[0], new int[0]));
}
