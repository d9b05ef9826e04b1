package org.denbun.tagger;

import java.util.Map;

/**
 * What a tagger has learnt.
 *
 * @param gate what features of single words count for a word being in a name at all: log-odds
 * @param weights what features count for each label
 * @param lists the names that lists know
 */
public record Model(Weights gate, Weights weights, Gazetteer lists) {

  /** Of a language that nobody has annotated names in. */
  static final Model NONE = new Model(Weights.NONE, Weights.NONE, Gazetteer.of(Map.of()));

  /** A model that knows lists only, to gather features with. */
  static Model untaught(Gazetteer lists) {
    return new Model(Weights.NONE, Weights.NONE, lists);
  }
}
