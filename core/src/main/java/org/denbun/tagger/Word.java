package org.denbun.tagger;

import org.denbun.token.Tag;

/**
 * What the model sees of a token, wherever it stands: hashes. Immutable.
 *
 * @param candidate whether it may stand in a name
 * @param nominal whether it goes on a run of nouns
 * @param surface its characters
 * @param speech its finest part of speech
 * @param coarse its part of speech, two levels of it
 * @param shape its scripts
 * @param lists which name lists know it
 * @param learnt the length of the longest name that may begin with it, in the model's lists
 * @param known the same in the lists of the language
 * @param sums what its own features count for each label, at each place around it; empty unless a
 *     model weighed it
 * @param lifts by how much those count more for the best name than for none, at each place
 */
record Word(
    String text,
    String part,
    boolean candidate,
    boolean nominal,
    int surface,
    int speech,
    int coarse,
    int shape,
    int lists,
    int learnt,
    int known,
    float[] sums,
    float[] lifts) {

  private static final float[] NONE = {};

  /** What stands at an edge of the sentence, or for an aside. */
  static Word edge(String name) {
    int hash = Hash.of(name);
    return new Word(name, name, false, false, hash, hash, hash, 0, 0, 0, 0, NONE, NONE);
  }

  static Word of(String text, String part, Tag tag, int lists) {
    String speech = tag == Tag.NAME ? part + "?" : part;
    return new Word(
        text,
        part,
        candidate(text, tag),
        tag.nominal() && tag != Tag.QUOTE,
        Hash.of(text),
        Hash.of(speech),
        Hash.of(coarse(part)),
        Shape.of(text) * 8 + Math.min(text.length(), 7),
        lists,
        0,
        0,
        NONE,
        NONE);
  }

  /** The same word as a tagger needs it. */
  Word with(int learnt, int known, float[] sums) {
    return new Word(
        text,
        part,
        candidate,
        nominal,
        surface,
        speech,
        coarse,
        shape,
        lists,
        learnt,
        known,
        sums,
        lifts(sums));
  }

  private static float[] lifts(float[] sums) {
    int places = 2 * Features.WINDOW + 1;
    int labels = sums.length / places;
    float[] lifts = new float[places];
    for (int place = 0; place < places; place++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int label = 1; label < labels; label++) {
        best = Math.max(best, sums[place * labels + label]);
      }
      lifts[place] = best - sums[place * labels];
    }
    return lifts;
  }

  /**
   * The length of the longest name that may begin with it, in the learnt lists (0) or known (1).
   */
  int longest(int list) {
    return list == 0 ? learnt : known;
  }

  private static String coarse(String part) {
    int first = part.indexOf('-');
    int second = first < 0 ? -1 : part.indexOf('-', first + 1);
    return second < 0 ? part : part.substring(0, second);
  }

  /** Few names hold a word of grammar; those written without its letters may be anything. */
  private static boolean candidate(String text, Tag tag) {
    return switch (tag) {
      case QUOTE, FORMAL, COMMA, STOP, OTHER -> false;
      case GENITIVE -> true;
      default -> tag.nominal() || lettered(text);
    };
  }

  private static boolean lettered(String text) {
    for (int i = 0; i < text.length(); i++) {
      char kind = Shape.kind(text.charAt(i));
      if (kind != 'H' && kind != 'K' && !Shape.prolongs(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
