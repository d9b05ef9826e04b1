package org.denbun.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Which passages of a wording stand in another one, in whatever order: runs are found from left to
 * right by the rows of units they begin with, each as long as it goes, and joined to passages.
 * Takes time in proportion to the length of both.
 */
final class Alignment {

  /** A phrase that both have by chance may stand between two runs of one passage. */
  private static final int PASSAGES_BACK = 3;

  private final Wording copy;
  private final Wording original;
  private final List<Passage> passages = new ArrayList<>();

  private Alignment(Wording copy, Wording original) {
    this.copy = copy;
    this.original = original;
  }

  /** The passages in the order of the copy. */
  static List<Passage> of(Wording copy, Wording original) {
    Alignment alignment = new Alignment(copy, original);
    alignment.align(new Grams(original));
    return alignment.passages;
  }

  private void align(Grams grams) {
    int expected = 0;
    for (int at = 0; at + Grams.GRAM <= copy.size(); ) {
      Run run = grams.longest(copy, at, expected);
      if (run.length() < Grams.GRAM) {
        at++;
        expected++;
      } else {
        add(run);
        at = run.hereEnd();
        expected = run.thereEnd();
      }
    }
  }

  private void add(Run run) {
    for (int i = passages.size() - 1; i >= Math.max(0, passages.size() - PASSAGES_BACK); i--) {
      if (passages.get(i).add(run)) {
        return;
      }
    }
    passages.add(new Passage(copy, original, run));
  }
}
