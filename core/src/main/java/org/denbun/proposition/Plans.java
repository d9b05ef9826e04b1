package org.denbun.proposition;

import java.util.List;
import java.util.Set;

/** Finds the noun that makes a statement one of a plan. */
final class Plans {

  private Plans() {}

  /** The index of the last such noun that is no mere part of a longer one, or -1. */
  static int in(List<Feature> features, Set<String> planning) {
    for (int i = features.size() - 1; i >= 0; i--) {
      if (planning.contains(features.get(i).value()) && !modifies(features, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean modifies(List<Feature> features, int i) {
    return i + 1 < features.size() && features.get(i + 1).begin() == features.get(i).end();
  }
}
