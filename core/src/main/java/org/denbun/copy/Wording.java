package org.denbun.copy;

import java.util.List;
import org.denbun.text.Range;

/**
 * A text as a row of units, with nothing in it that an editor changes without touching the words:
 * no spaces, punctuation, case or width of letters. A unit is a digit, a letter of a script that
 * writes syllables or words, or up to three letters of an alphabet, so that as many units hold
 * about as much in any script. Immutable.
 */
final class Wording {

  private static final int CHUNK = 3;

  /** Below it lie the alphabets, above it scripts with a letter for a syllable or a word. */
  private static final int ALPHABETS = 0x2E80;

  private int size;
  private final int[] units;
  private final int[] begins;
  private final int[] ends;
  private final int[] own;
  private int chunk;

  private Wording(int length) {
    units = new int[length];
    begins = new int[length];
    ends = new int[length];
    own = new int[length + 1];
  }

  /** The wording of a text without what is no text of the article. */
  static Wording of(Version version) {
    String text = version.text();
    Wording wording = new Wording(text.length());
    Stretches out = new Stretches(version.out());
    Stretches quoted = new Stretches(version.quoted());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) && !out.holds(i)) {
        wording.add(folded(c), i, next, quoted.holds(i));
      } else {
        wording.chunk = 0;
      }
      i = next;
    }
    return wording;
  }

  private static int folded(int c) {
    return Character.toLowerCase(c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c);
  }

  private void add(int c, int begin, int end, boolean quoted) {
    boolean letter = c < ALPHABETS && Character.isLetter(c) && (c < 0x1100 || c > 0x11FF);
    if (letter && chunk > 0 && chunk < CHUNK) {
      units[size - 1] = (units[size - 1] * 31 + c) | Integer.MIN_VALUE;
      ends[size - 1] = end;
      chunk++;
      return;
    }
    units[size] = c;
    begins[size] = begin;
    ends[size] = end;
    own[size + 1] = own[size] + (quoted ? 0 : 1);
    size++;
    chunk = letter ? 1 : 0;
  }

  int size() {
    return size;
  }

  int unit(int at) {
    return units[at];
  }

  boolean digit(int at) {
    return units[at] >= '0' && units[at] <= '9';
  }

  /** How many units between two places stand outside the words of others. */
  int own(int begin, int end) {
    return own[end] - own[begin];
  }

  /** Where some units, at least one, stand in the text. */
  Range range(int begin, int end) {
    return new Range(begins[begin], ends[end - 1]);
  }

  /** Asks, place by place onwards, whether ordered stretches hold it. */
  private static final class Stretches {
    private final List<Range> ranges;
    private int next;

    Stretches(List<Range> ranges) {
      this.ranges = ranges;
    }

    boolean holds(int at) {
      while (next < ranges.size() && ranges.get(next).end() <= at) {
        next++;
      }
      return next < ranges.size() && ranges.get(next).begin() <= at;
    }
  }
}
