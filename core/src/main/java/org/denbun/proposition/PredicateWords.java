package org.denbun.proposition;

import java.util.Arrays;
import java.util.List;
import org.denbun.proposition.Numbering.NumberedStatement;

/** The words of a statement that may say what a question says to happen, by number. */
final class PredicateWords {

  private PredicateWords() {}

  /** What is said, without verbal nouns that are a mere part of a noun for a thing. */
  static int[] own(NumberedStatement s) {
    List<Feature> own = s.statement().own();
    int[] numbers = s.own();
    int kept = 0;
    int[] words = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      words[kept] = numbers[i];
      kept += part(own, i) ? 0 : 1;
    }
    return kept == words.length ? numbers : Arrays.copyOf(words, kept);
  }

  /** Whether a word and a single letter behind it are one noun. */
  private static boolean part(List<Feature> own, int i) {
    if (i + 1 >= own.size() || own.get(i).verbal()) {
      return false;
    }
    Feature next = own.get(i + 1);
    return next.kind() == Feature.Kind.WORD
        && next.begin() == own.get(i).end()
        && !next.verbal()
        && next.value().codePointCount(0, next.value().length()) == 1;
  }

  /**
   * The cue.
   *
   * @param asked whether the question asks for what the speaker does: else that he says it, which
   *     the last verb tells, is no part of what is said
   */
  static int[] cue(NumberedStatement s, boolean asked) {
    int[] cue = s.cue();
    List<Feature> words = s.statement().cue();
    int last = cue.length - 1;
    return asked || last < 0 || !words.get(last).verbal() ? cue : Arrays.copyOf(cue, last);
  }
}
