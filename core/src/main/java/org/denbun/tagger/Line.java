package org.denbun.tagger;

import java.util.List;
import java.util.Objects;
import org.denbun.claim.Sentence;
import org.denbun.text.Brackets;
import org.denbun.token.Token;

/**
 * The words of a sentence in their order. An aside, of which the tokens know nothing, is a word of
 * its own, so that no name goes on across one.
 */
final class Line {

  private static final int MARGIN = 2;

  private final Word[] words;
  private final int[] tokens;
  private final int[] listed;
  private int size;

  private Line(int capacity) {
    words = new Word[capacity];
    tokens = new int[capacity];
    listed = new int[capacity];
  }

  static Line of(Sentence sentence, Words known) {
    List<Token> tokens = sentence.tokens();
    List<Brackets.Pair> asides = sentence.asides();
    Line line = new Line(tokens.size() + asides.size() + 2 * MARGIN);
    line.add(known.begin(), -1);
    line.add(known.before(sentence), -1);
    int aside = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean split = false;
      for (; aside < asides.size(); aside++) {
        int at = sentence.before(asides.get(aside).open());
        if (at >= token.end()) {
          break;
        }
        split |= at > token.begin();
        if (at <= token.begin()) {
          line.add(known.aside(), -1);
        }
      }
      line.add(split ? known.aside() : known.word(token), i);
    }
    for (; aside < asides.size(); aside++) {
      line.add(known.aside(), -1);
    }
    line.add(known.after(sentence), -1);
    line.add(known.end(), -1);
    return line;
  }

  private void add(Word word, int token) {
    words[size] = word;
    tokens[size++] = token;
  }

  /** What lists say of its words, see {@link Gazetteer#find}. */
  int[] listed() {
    return listed;
  }

  /** The index of its first word that is not an edge. */
  int begin() {
    return MARGIN;
  }

  /** The index after its last word that is not an edge. */
  int end() {
    return size - MARGIN;
  }

  Word word(int i) {
    return words[i];
  }

  /** What a word is to the tagger whose line it is. */
  Word.Weighed weighed(int i) {
    return Objects.requireNonNull(words[i].weighed());
  }

  /** The index in the sentence of the token that a word stands for, or -1. */
  int token(int i) {
    return tokens[i];
  }
}
