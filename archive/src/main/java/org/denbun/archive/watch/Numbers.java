package org.denbun.archive.watch;

import org.denbun.independence.Independence;
import org.denbun.independence.Verdict;

/**
 * What the origins of a proposition come to.
 *
 * @param verdict in words
 */
public record Numbers(
    int atLeast, int atMost, String verdict, boolean contested, boolean circular) {
  static final Numbers NONE = new Numbers(0, 0, Verdict.UNSUPPORTED.words(), false, false);

  static Numbers of(Independence counted) {
    return new Numbers(
        counted.atLeast(),
        counted.atMost(),
        counted.verdict().words(),
        counted.contested(),
        counted.circular());
  }

  /** In words, as {@code denbun ask} says it. */
  public String words() {
    String numbers =
        atLeast == atMost ? "" + atMost : "at least %d, at most %d".formatted(atLeast, atMost);
    return numbers
        + (atMost == 1 ? " origin" : " independent origins")
        + " \u00B7 "
        + verdict
        + (contested ? " \u00B7 contested" : "")
        + (circular ? " \u00B7 circular" : "");
  }
}
