package org.denbun.proposition;

import java.util.Arrays;
import org.denbun.language.Contrasts;
import org.denbun.language.Senses;
import org.denbun.text.Memo;

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

  /**
   * Two to this power of words; the articles that a question is compared with have some thousands.
   */
  private static final int REMEMBERED = 14;

  /** Spreads code points over the bits of a mask (Knuth, TAOCP 6.4). */
  private static final int SPREAD = 0x9e3779b9;

  private final Senses senses;
  private final Contrasts contrasts;
  private final Memo<String, Form> forms = new Memo<>(REMEMBERED);

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
   * @param senses of the list, in order
   * @param meant bits of its senses
   * @param opposites the senses that are so where one of its own is not, in order
   */
  record Form(
      String word,
      int[] ideographs,
      int written,
      long mask,
      int[] senses,
      long meant,
      int[] opposites) {}

  Form form(String word) {
    return forms.of(word, this::made);
  }

  private Form made(String word) {
    int[] distinct = new int[word.length()];
    int some = 0;
    int written = 0;
    long mask = 0;
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      int c = word.codePointAt(i);
      if (Character.isIdeographic(c)) {
        written++;
        if (word.indexOf(c) == i) {
          distinct[some++] = c;
          mask |= 1L << (c * SPREAD >>> 26);
        }
      }
    }
    int[] groups = senses.groups(word);
    long meant = 0;
    for (int group : groups) {
      meant |= 1L << group;
    }
    int[] opposites = senses.opposites(word);
    return new Form(word, Arrays.copyOf(distinct, some), written, mask, groups, meant, opposites);
  }

  /** Whether one word may say what is so where the other is not. */
  boolean opposite(String one, String other) {
    Form first = form(one);
    return first.opposites().length > 0 && meet(first.opposites(), form(other).senses());
  }

  double of(String one, String other) {
    return one.equals(other) ? 1 : of(form(one), form(other));
  }

  double of(Form one, Form other) {
    if (one.word().equals(other.word())) {
      return 1;
    }
    boolean alike = (one.meant() & other.meant()) != 0 && meet(one.senses(), other.senses());
    return alike ? SENSE : characters(one, other);
  }

  /** Whether two lists in order have one in common. */
  private static boolean meet(int[] some, int[] others) {
    for (int i = 0, j = 0; i < some.length && j < others.length; ) {
      if (some[i] == others[j]) {
        return true;
      }
      boolean less = some[i] < others[j];
      i += less ? 1 : 0;
      j += less ? 0 : 1;
    }
    return false;
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
