package org.denbun.proposition;

import java.util.List;
import org.denbun.language.Language;

/** Finds the noun that makes a statement one of a plan. */
final class Plans {

  private Plans() {}

  /** The index of the last such noun that is no mere part of a longer one, or -1. */
  static int in(List<Feature> features, Language language) {
    for (int i = features.size() - 1; i >= 0; i--) {
      String noun = features.get(i).value();
      boolean plan =
          language.words("plan-noun").contains(noun)
              || language.words("draft-noun").contains(noun) && held(features, i, language);
      if (plan && !modifies(features, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing but having it, or thinking of it, is done with a draft. */
  private static boolean held(List<Feature> features, int i, Language language) {
    return i + 1 == features.size()
        || language.words("plan-verb").contains(features.get(i + 1).value());
  }

  private static boolean modifies(List<Feature> features, int i) {
    return i + 1 < features.size() && features.get(i + 1).begin() == features.get(i).end();
  }
}
