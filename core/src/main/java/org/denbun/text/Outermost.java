package org.denbun.text;

import java.util.ArrayList;
import java.util.List;

/** The bracket pairs that stand in no other pair. */
public final class Outermost {

  private Outermost() {}

  /** Those of a stretch of text, among pairs sorted by where they open. */
  public static List<Brackets.Pair> of(List<Brackets.Pair> pairs, Range part) {
    List<Brackets.Pair> out = new ArrayList<>();
    int end = part.begin();
    for (Brackets.Pair pair : pairs) {
      if (pair.open() >= end && pair.close() < part.end()) {
        out.add(pair);
        end = pair.close() + 1;
      }
    }
    return out;
  }
}
