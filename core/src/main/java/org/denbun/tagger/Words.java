package org.denbun.tagger;

import java.util.Arrays;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.Bracket;
import org.denbun.token.Lexeme;
import org.denbun.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of tokens, kept while they come again. Safe for use by many threads at once: words are
 * immutable, and one that another thread has just put aside is only made anew.
 */
final class Words {

  /** Of words that no dictionary has; a power of two. */
  private static final int KEPT = 1 << 14;

  private final Language language;
  private final Model model;
  private final Gazetteer known;
  private @Nullable Word[] listed = new @Nullable Word[1 << 10];
  private final @Nullable Word[] kept = new @Nullable Word[KEPT];
  private final Word begin;
  private final Word end;
  private final Word open;
  private final Word close;
  private final Word openAside;
  private final Word closeAside;
  private final Word aside;

  /**
   * @param model what their features count
   * @param known names that need no model
   */
  Words(Language language, Model model, Gazetteer known) {
    this.language = language;
    this.model = model;
    this.known = known;
    begin = weighed(Word.edge("begin"));
    end = weighed(Word.edge("end"));
    open = weighed(Word.edge("open"));
    close = weighed(Word.edge("close"));
    openAside = weighed(Word.edge("open aside"));
    closeAside = weighed(Word.edge("close aside"));
    aside = weighed(Word.edge("aside"));
  }

  Word word(Token token) {
    Lexeme lexeme = token.lexeme();
    int number = lexeme.number();
    if (number == Lexeme.UNLISTED) {
      return unlisted(lexeme);
    }
    @Nullable Word[] words = listed;
    Word word = number < words.length ? words[number] : null;
    return word == null ? listed(lexeme) : word;
  }

  private synchronized Word listed(Lexeme lexeme) {
    int number = lexeme.number();
    if (number >= listed.length) {
      listed = Arrays.copyOf(listed, number * 2);
    }
    Word word = word(lexeme);
    listed[number] = word;
    return word;
  }

  private Word unlisted(Lexeme lexeme) {
    int slot = lexeme.text().hashCode() * 31 + lexeme.part().hashCode() & KEPT - 1;
    Word word = kept[slot];
    if (word == null || !word.is(lexeme)) {
      word = word(lexeme);
      kept[slot] = word;
    }
    return word;
  }

  private Word word(Lexeme lexeme) {
    String text = lexeme.text();
    return weighed(Word.of(lexeme, Lists.word(language, text), model.lists().kinds(text)));
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
    if (at >= 0) {
      for (Bracket bracket : language.brackets()) {
        if (bracket.open() == sentence.article().charAt(at)) {
          return bracket.quotes() ? open : openAside;
        }
      }
    }
    return begin;
  }

  /** The edge after a sentence, which tells whether a bracket closes there. */
  Word after(Sentence sentence) {
    int at = sentence.place().end();
    if (at < sentence.article().length()) {
      for (Bracket bracket : language.brackets()) {
        if (bracket.close() == sentence.article().charAt(at)) {
          return bracket.quotes() ? close : closeAside;
        }
      }
    }
    return end;
  }

  private Word weighed(Word word) {
    return word.with(
        new Word.Weighed(
            Lists.press(language, word.text()),
            model.lists().longest(word.text()),
            known.longest(word.text()),
            new Sums(word, model.gate()).all(),
            new Sums(word, model.weights())));
  }
}
