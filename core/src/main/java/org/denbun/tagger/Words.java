package org.denbun.tagger;

import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of tokens, kept while they come again. Safe for use by many threads at once: words are
 * immutable, and one that another thread has just put aside is only made anew.
 */
final class Words {

  /** News uses some 8,000 words in a megabyte; a power of two. */
  private static final int KEPT = 1 << 14;

  private final Language language;
  private final @Nullable Weights weights;
  private final @Nullable Word[] kept = new @Nullable Word[KEPT];
  private final Word begin;
  private final Word end;
  private final Word open;
  private final Word close;
  private final Word aside;

  /**
   * @param weights what their features count, or null where a model is only now trained on them
   */
  Words(Language language, @Nullable Weights weights) {
    this.language = language;
    this.weights = weights;
    begin = weighed(Word.edge("begin"));
    end = weighed(Word.edge("end"));
    open = weighed(Word.edge("open"));
    close = weighed(Word.edge("close"));
    aside = weighed(Word.edge("aside"));
  }

  Word word(Token token) {
    int hash = token.text().hashCode() * 0x9E3779B1 ^ token.part().hashCode();
    int slot = (hash ^ hash >>> 15) & KEPT - 1;
    Word word = kept[slot];
    if (word == null || !word.text().equals(token.text()) || !word.part().equals(token.part())) {
      word =
          weighed(
              Word.of(token.text(), token.part(), token.tag(), Lists.word(language, token.text())));
      kept[slot] = word;
    }
    return word;
  }

  /** The edge at the begin of a line. */
  Word begin() {
    return begin;
  }

  /** The edge at the end of a line. */
  Word end() {
    return end;
  }

  /** What stands for an aside. */
  Word aside() {
    return aside;
  }

  /** The edge before a sentence, which tells whether a bracket opens there. */
  Word before(Sentence sentence) {
    int at = sentence.place().begin() - 1;
    return at >= 0 && brackets(sentence.article().charAt(at), true) ? open : begin;
  }

  /** The edge after a sentence, which tells whether a bracket closes there. */
  Word after(Sentence sentence) {
    int at = sentence.place().end();
    return at < sentence.article().length() && brackets(sentence.article().charAt(at), false)
        ? close
        : end;
  }

  private boolean brackets(char c, boolean opening) {
    for (int i = 0; i < language.brackets().size(); i++) {
      if (c == (opening ? language.brackets().get(i).open() : language.brackets().get(i).close())) {
        return true;
      }
    }
    return false;
  }

  /** The word with what it counts for each place around it. */
  private Word weighed(Word word) {
    if (weights == null) {
      return word;
    }
    float[] sums = new float[(2 * Features.WINDOW + 1) * weights.labels()];
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      int at = (offset + Features.WINDOW) * weights.labels();
      Features.alone(word, offset, feature -> weights.add(feature, sums, at));
    }
    return word.weighed(sums);
  }
}
