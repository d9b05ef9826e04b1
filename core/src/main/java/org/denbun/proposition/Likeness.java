package org.denbun.proposition;

import org.denbun.language.Senses;

/**
 * How near two words are to saying the same, from 0 to 1: by a list of senses, and by the
 * characters they share where each character has a meaning of its own (Unicode's ideographic
 * property).
 */
final class Likeness {

  private static final double SENSE = 0.9;
  private static final double PART = 0.85;
  private static final double STEM = 0.75;
  private static final double HALF = 0.35;

  private final Senses senses;

  Likeness(Senses senses) {
    this.senses = senses;
  }

  double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    return Math.max(senses.alike(one, other) ? SENSE : 0, characters(one, other));
  }

  private static double characters(String one, String other) {
    long mine = ideographs(one);
    long its = ideographs(other);
    if (mine == 0 || its == 0) {
      return contained(one, other) ? PART : 0;
    }
    long shared =
        one.codePoints()
            .distinct()
            .filter(c -> Character.isIdeographic(c) && other.indexOf(c) >= 0)
            .count();
    if (shared == 0) {
      return 0;
    }
    if (shared >= 2 && shared == Math.min(mine, its)) {
      return PART;
    }
    boolean stem = Math.min(mine, its) == 1 && Math.min(one.length(), other.length()) > 1;
    return stem ? STEM : shared >= 2 ? STEM : HALF;
  }

  private static long ideographs(String word) {
    return word.codePoints().filter(Character::isIdeographic).count();
  }

  private static boolean contained(String one, String other) {
    return Math.min(one.length(), other.length()) >= 2
        && (one.contains(other) || other.contains(one));
  }
}
