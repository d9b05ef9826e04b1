package org.denbun.tagger;

/**
 * The features of a word in its place. Those that hang on one word alone can be summed up once a
 * word; the others are looked up each time.
 */
final class Features {

  /** How far around a word its features look. */
  static final int WINDOW = 2;

  private Features() {}

  /** What a word says of the place that lies {@code -offset} words from it. */
  static void alone(Word word, int offset, Gathered out) {
    int t = (offset + WINDOW) * 32;
    out.add(Hash.of(t, word.surface()));
    out.add(Hash.of(t + 1, word.speech()));
    out.add(Hash.of(t + 2, word.coarse()));
    out.add(Hash.of(t + 3, word.shape()));
    out.add(Hash.of(t + 4, word.lists()));
    for (int kinds = word.kinds(); kinds != 0; kinds &= kinds - 1) {
      out.add(Hash.of(t + 6, Integer.numberOfTrailingZeros(kinds)));
    }
    if (Math.abs(offset) < 2) {
      letters(word, t + 8, out);
    }
    if (offset == 0) {
      out.add(Hash.of(t + 5, word.surface(), word.speech()));
      out.add(Hash.of(t + 20, word.speech(), word.shape()));
    }
  }

  private static void letters(Word word, int t, Gathered out) {
    String text = word.text();
    int length = text.length();
    for (int n = 1; n <= Math.min(3, length); n++) {
      out.add(Hash.of(t + n, Hash.of(text, 0, n)));
      out.add(Hash.of(t + 4 + n, Hash.of(text, length - n, length)));
    }
    out.add(Hash.of(t + 8, Hash.of(text, Math.max(0, length - 1), length), word.shape()));
  }

  /** What words together say of a place in a line. */
  static void together(Line line, int i, int from, int to, Gathered out) {
    Word two = line.word(i - 2);
    Word before = line.word(i - 1);
    Word here = line.word(i);
    Word after = line.word(i + 1);
    Word next = line.word(i + 2);
    out.add(Hash.of(200, before.surface(), here.surface()));
    out.add(Hash.of(201, here.surface(), after.surface()));
    out.add(Hash.of(204, before.speech(), here.speech(), after.speech()));
    out.add(Hash.of(207, before.surface(), here.speech()));
    out.add(Hash.of(208, here.speech(), after.surface()));
    out.add(Hash.of(209, two.speech(), before.speech(), here.speech()));
    out.add(Hash.of(210, here.speech(), after.speech(), next.speech()));
    run(line, i, from, to, out);
    listed(line, i, out);
  }

  private static void listed(Line line, int i, Gathered out) {
    int[] listed = line.listed();
    int known = listed[i];
    int place = known & 3;
    out.add(Hash.of(240, known));
    out.add(Hash.of(241, known, line.word(i).speech()));
    out.add(Hash.of(244, listed[i - 1], known));
    out.add(Hash.of(245, known, listed[i + 1]));
    for (int kinds = known >>> 2; kinds != 0; kinds &= kinds - 1) {
      out.add(Hash.of(249, Integer.numberOfTrailingZeros(kinds), place));
    }
  }

  private static void run(Line line, int i, int from, int to, Gathered out) {
    Word here = line.word(i);
    Word head = line.word(to - 1);
    Word beyond = line.word(to);
    Word ahead = line.word(from - 1);
    out.add(Hash.of(220, head.surface()));
    out.add(Hash.of(222, head.speech(), Math.min(to - 1 - i, 4)));
    out.add(Hash.of(223, beyond.surface(), Math.min(to - 1 - i, 2)));
    out.add(Hash.of(224, ahead.surface(), Math.min(i - from, 2)));
    out.add(Hash.of(225, Math.min(to - from, 6), Math.min(i - from, 4)));
    String text = head.text();
    int length = text.length();
    out.add(Hash.of(227, Hash.of(text, Math.max(0, length - 1), length), here.speech()));
  }
}
