package org.denbun.tagger;

import java.util.List;
import java.util.Map;

/**
 * What a tagger has learnt.
 *
 * @param weights of the features
 * @param lists the names that lists know
 */
public record Model(Weights weights, Gazetteer lists) {

  /**
   * By how much a word's own features must speak against every name for the others not to be asked.
   */
  float doubt() {
    return Float.parseFloat(System.getProperty("doubt", "2"));
  }

  /** Of a language that nobody has annotated names in. */
  static final Model NONE =
      new Model(
          new Weights(List.of(), new int[0], new int[0], new byte[0], new byte[0], 1, new float[1]),
          Gazetteer.of(Map.of()));
}
