package org.denbun.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into sentences. A full stop inside brackets does not end the sentence around them;
 * a line end always does.
 */
public final class Sentences {

  /** A longer stretch without a stop is cut, so that work stays linear in the text. */
  private static final int LONGEST = 4000;

  private Sentences() {}

  /**
   * The sentences of a part of a text, in order, without white space at their edges.
   *
   * @param pairs the text's outermost bracket pairs, in order
   * @param ends what ends a sentence in its language
   */
  public static List<Range> of(
      String text, Range part, List<Brackets.Pair> pairs, SentenceEnds ends) {
    List<Range> sentences = new ArrayList<>();
    int pair = 0;
    int begin = part.begin();
    for (int i = part.begin(); i < part.end(); i++) {
      while (pair < pairs.size() && pairs.get(pair).open() < i) {
        pair++;
      }
      if (pair < pairs.size() && pairs.get(pair).open() == i) {
        i = Math.min(pairs.get(pair).close(), part.end() - 1);
        if (pairs.get(pair).kind().quotes() && stands(text, i + 1, part.end(), ends.particles())) {
          add(sentences, text, begin, i + 1);
          begin = i + 1;
        }
      } else if (ends(text, i, ends) || i - begin >= LONGEST) {
        add(sentences, text, begin, i + 1);
        begin = i + 1;
      }
    }
    add(sentences, text, begin, part.end());
    return sentences;
  }

  /** Whether a quotation that ends here stands free: space, then a word that no particle begins. */
  private static boolean stands(
      String text, int after, int end, @Nullable UnicodeScript particles) {
    int i = after;
    while (i < end && blank(text.charAt(i)) && text.charAt(i) != '\n') {
      i++;
    }
    return particles != null && i > after && i < end && heavy(text.charAt(i), particles);
  }

  private static boolean heavy(char c, UnicodeScript particles) {
    return Character.isLetter(c) && !particle(c, particles);
  }

  /** A mark of wonder or question inside a name does not end the sentence around it. */
  private static boolean ends(String text, int i, SentenceEnds ends) {
    char c = text.charAt(i);
    boolean stop = ends.stops().indexOf(c) >= 0;
    if (c == '!' || c == '?') {
      return stop && (i + 1 == text.length() || !particle(text.charAt(i + 1), ends.particles()));
    }
    return stop || c == '\n' || c == '\r';
  }

  private static boolean particle(char c, @Nullable UnicodeScript particles) {
    return UnicodeScript.of(c) == particles;
  }

  private static void add(List<Range> sentences, String text, int begin, int end) {
    Range sentence = new Range(begin, end).trim(text, Sentences::blank);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  /** Beyond the ideographic space there is none. */
  static boolean blank(int c) {
    return c <= 0x3000 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
