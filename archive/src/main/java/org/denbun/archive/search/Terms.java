package org.denbun.archive.search;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The terms that a text is found by. A run of letters in a script without spaces between words
 * gives every two neighbours, and its last one alone; any other run of letters or digits is one
 * term. So what is searched for may be as short as one character. Linear in the text.
 */
public final class Terms {
  /** A text has so many different terms only where it is no article. */
  private static final int MOST = 60_000;

  /** What is longer is no word, and PostgreSQL takes none. */
  private static final int LONGEST = 64;

  private static final int NONE = 0;
  private static final int WORD = 1;
  private static final int UNSPACED = 2;

  private Terms() {}

  /** Each term of a text once, in the order in which they come; of a vast text the first ones. */
  public static SequencedSet<String> of(String text) {
    var terms = new LinkedHashSet<String>();
    int[] points = Folding.of(text).codePoints().toArray();
    for (int from = 0; from < points.length && terms.size() < MOST; ) {
      int sort = sort(points[from]);
      int to = end(points, from, sort);
      if (sort == UNSPACED) {
        neighbours(points, from, to, terms);
        terms.add(new String(points, to - 1, 1));
      } else if (sort == WORD) {
        terms.add(word(points, from, to));
      }
      from = to;
    }
    return terms;
  }

  /** What every text with these words in it has; empty where they hold no letter or digit. */
  public static List<Term> asked(String words) {
    var terms = new LinkedHashSet<Term>();
    int[] points = Folding.of(words).codePoints().toArray();
    for (int from = 0; from < points.length; ) {
      int sort = sort(points[from]);
      int to = end(points, from, sort);
      if (sort == UNSPACED && to - from > 1) {
        var pairs = new LinkedHashSet<String>();
        neighbours(points, from, to, pairs);
        pairs.forEach(pair -> terms.add(new Term(pair, false)));
      } else if (sort != NONE) {
        terms.add(new Term(word(points, from, to), true));
      }
      from = to;
    }
    return List.copyOf(terms);
  }

  private static void neighbours(int[] points, int from, int to, SequencedSet<String> terms) {
    for (int i = from; i + 1 < to && terms.size() < MOST; i++) {
      terms.add(new String(points, i, 2));
    }
  }

  private static String word(int[] points, int from, int to) {
    return new String(points, from, Math.min(LONGEST, to - from));
  }

  private static int end(int[] points, int from, int sort) {
    int to = from + 1;
    while (to < points.length && sort(points[to]) == sort) {
      to++;
    }
    return to;
  }

  private static int sort(int point) {
    if (point < 0x80 || !Character.isLetterOrDigit(point)) {
      return Character.isLetterOrDigit(point) ? WORD : NONE;
    }
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> UNSPACED;
      // The mark of a long vowel belongs to no script.
      case COMMON -> Character.isLetter(point) ? UNSPACED : WORD;
      default -> WORD;
    };
  }
}
