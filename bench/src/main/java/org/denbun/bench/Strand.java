package org.denbun.bench;

import java.util.Arrays;

/**
 * A text that knows of each of its characters which article it was written in.
 *
 * @param text the characters
 * @param roots the article of each of them, or {@link #OWN}
 */
record Strand(String text, int[] roots) {

  /** Written for this text alone. */
  static final int OWN = -1;

  /** A text that was written in one article, or in none. */
  static Strand of(String text, int root) {
    int[] roots = new int[text.length()];
    Arrays.fill(roots, root);
    return new Strand(text, roots);
  }

  int length() {
    return roots.length;
  }

  Strand part(int begin, int end) {
    return new Strand(text.substring(begin, end), Arrays.copyOfRange(roots, begin, end));
  }

  Strand plus(Strand next) {
    int[] both = Arrays.copyOf(roots, length() + next.length());
    System.arraycopy(next.roots, 0, both, length(), next.length());
    return new Strand(text + next.text, both);
  }

  /** How much of it was written in an article. */
  double share(int root) {
    return Arrays.stream(roots).filter(r -> r == root).count() / (double) Math.max(1, length());
  }
}
