package org.denbun.archive.reading;

import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** Turns code points of a text into its UTF-16 units and back. Built once a text. */
public final class Offsets {
  private final String text;

  /** Where every {@link #STEP}th code point begins. */
  private final int[] units;

  private static final int STEP = 64;

  public Offsets(String text) {
    this.text = text;
    units = new int[text.codePointCount(0, text.length()) / STEP + 1];
    for (int i = 1; i < units.length; i++) {
      units[i] = text.offsetByCodePoints(units[i - 1], STEP);
    }
  }

  /** The unit at which a code point begins. */
  public int unit(int point) {
    return text.offsetByCodePoints(units[point / STEP], point % STEP);
  }

  /** The code point that begins at a unit. */
  public int point(int unit) {
    int low = 0;
    int high = units.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (units[middle] <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * STEP + text.codePointCount(units[low], unit);
  }

  /** A piece of the text by its code points. */
  public Span span(int begin, int end) {
    return new Span(begin, end, text.substring(unit(begin), unit(end)));
  }

  /** The place of these words that is nearest to a code point; null where they are nowhere. */
  @Nullable Span nearest(String words, int point) {
    int near = unit(point);
    int after = text.indexOf(words, near);
    int before = text.lastIndexOf(words, near);
    int best = after < 0 || before >= 0 && near - before < after - near ? before : after;
    if (best < 0) {
      return null;
    }
    int begin = point(best);
    return new Span(begin, begin + words.codePointCount(0, words.length()), words);
  }
}
