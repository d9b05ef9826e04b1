package org.denbun.token;

import java.util.List;

/**
 * Japanese words by Kuromoji's IPADIC dictionary. A thread has its own lattice, with the part of
 * the dictionary that its texts have asked for.
 */
final class JapaneseTokens implements Tokenizer {

  private final Tags tags;
  private final ThreadLocal<Lattice> own;

  JapaneseTokens(Tags tags) {
    this.tags = tags;
    var lexemes = new Lexemes(tags);
    own = ThreadLocal.withInitial(() -> new Lattice(lexemes));
    // Reading the dictionary takes longest of all at a start: let it begin beside the word lists.
    Thread.ofPlatform().daemon().start(() -> new Lattice(lexemes));
  }

  @Override
  public List<Token> tokens(String text) {
    return text.length() > Lattice.MOST ? LongText.tokens(text, tags) : own.get().tokens(text);
  }
}
