package org.denbun.token;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words between spaces and punctuation (Unicode word boundaries); a word is its own tag. */
final class WordTokens implements Tokenizer {

  private final Tags tags;

  WordTokens(Tags tags) {
    this.tags = tags;
  }

  @Override
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int begin = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
      String word = text.substring(begin, end);
      if (!word.isBlank()) {
        tokens.add(new Token(begin, end, tags.tag(word, word), word));
      }
    }
    return tokens;
  }
}
