package org.denbun.proposition;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.denbun.language.Contrasts;
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
  private static final double LATER = 0.6;
  private static final double HALF = 0.35;

  /** Spreads code points over the bits of a mask (Knuth, TAOCP 6.4). */
  private static final int SPREAD = 0x9e3779b9;

  private final Senses senses;
  private final Contrasts contrasts;

  Likeness(Senses senses, Contrasts contrasts) {
    this.senses = senses;
    this.contrasts = contrasts;
  }

  /** Which outcomes rule each other out. */
  Contrasts contrasts() {
    return contrasts;
  }

  /**
   * A word with what comparing asks of it.
   *
   * @param ideographs each once
   * @param written how many ideographs it is written with
   * @param mask bits of its ideographs: two words with no bit in common share none
   * @param senses of the list
   */
  record Form(String word, int[] ideographs, int written, long mask, Set<Integer> senses) {}

  Form form(String word) {
    int[] written = word.codePoints().filter(Character::isIdeographic).toArray();
    int[] distinct = Arrays.stream(written).distinct().toArray();
    long mask = 0;
    for (int c : distinct) {
      mask |= 1L << (c * SPREAD >>> 26);
    }
    return new Form(word, distinct, written.length, mask, senses.groups(word));
  }

  /** Whether one word may say what is so where the other is not. */
  boolean opposite(String one, String other) {
    return senses.opposite(one, other);
  }

  double of(String one, String other) {
    return one.equals(other) ? 1 : of(form(one), form(other));
  }

  double of(Form one, Form other) {
    if (one.word().equals(other.word())) {
      return 1;
    }
    boolean alike = !Collections.disjoint(one.senses(), other.senses());
    return Math.max(alike ? SENSE : 0, characters(one, other));
  }

  private static double characters(Form one, Form other) {
    int mine = one.written();
    int its = other.written();
    if (mine == 0 || its == 0) {
      return contained(one.word(), other.word()) ? PART : 0;
    }
    int shared = (one.mask() & other.mask()) == 0 ? 0 : shared(one, other);
    if (shared == 0) {
      return 0;
    }
    if (shared >= 2 && shared == Math.min(mine, its)) {
      return PART;
    }
    boolean stem =
        Math.min(mine, its) == 1 && Math.min(one.word().length(), other.word().length()) > 1;
    boolean first = one.word().charAt(0) == other.word().charAt(0);
    return shared >= 2 || stem && first ? STEM : stem ? LATER : HALF;
  }

  private static int shared(Form one, Form other) {
    int shared = 0;
    for (int c : one.ideographs()) {
      shared += other.word().indexOf(c) >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static boolean contained(String one, String other) {
    return Math.min(one.length(), other.length()) >= 2
        && (one.contains(other) || other.contains(one));
  }
}
