package org.denbun.proposition;

import java.util.Set;

/** The keys that a feature is indexed by. */
final class Terms {

  /** Of an ISO date, its year and month. */
  private static final int MONTH = 7;

  private Terms() {}

  static void add(Feature feature, Set<String> terms) {
    switch (feature.kind()) {
      case WORD -> add("w:", feature, terms);
      case NAME -> {
        terms.add("n:" + feature.value());
        feature.keys().forEach(key -> terms.add("n:" + key));
      }
      case QUANTITY -> add("q:", feature, terms);
      case PERIOD -> {
        String from = feature.from();
        if (from != null && from.length() >= MONTH) {
          terms.add("t:" + from.substring(0, MONTH));
        }
      }
    }
  }

  private static void add(String kind, Feature feature, Set<String> terms) {
    terms.add(kind + feature.value());
    AmountKeys.ratios(feature.keys()).forEach(key -> terms.add("q:" + key));
  }
}
