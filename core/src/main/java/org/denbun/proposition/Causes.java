package org.denbun.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * That something is the cause of something: whatever word says so, it is what a question for a
 * cause says to happen.
 */
final class Causes {

  /** The key of words that say so. */
  static final String KEY = "cause";

  /** Two things side by side are often told as cause and effect, but not always. */
  private static final double SIDE_BY_SIDE = 0.9;

  private Causes() {}

  static boolean says(@Nullable Feature word) {
    return word != null && word.keys().contains(KEY);
  }

  /**
   * The word of a question that says that something is a cause, where it is what is asked: it ends
   * the question, or is its topic; else null.
   */
  static @Nullable Feature asked(List<Feature> units, String text, Language language) {
    Set<String> marks = new HashSet<>(language.words("topic-particle"));
    marks.addAll(language.words("subject-case"));
    for (Feature unit : units) {
      boolean last = unit == units.getLast();
      boolean topic = marks.stream().anyMatch(mark -> text.startsWith(mark, unit.end()));
      if (says(unit) && (last || topic)) {
        return unit;
      }
    }
    return null;
  }

  /**
   * How far a statement tells both what a question says to be the cause and what it says to be its
   * effect.
   *
   * @param said how near the statement comes to each unit of the question
   * @param cause the index of the word that says that one is the cause
   */
  static double implied(double[] said, int cause) {
    double before = mean(said, 0, cause);
    double behind = mean(said, cause + 1, said.length);
    return SIDE_BY_SIDE * Math.min(before, behind);
  }

  private static double mean(double[] said, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += said[i];
    }
    return from == to ? 0 : sum / (to - from);
  }
}
