package org.denbun.token;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's Kuromoji with the IPADIC dictionary, one tokenizer a thread. */
final class JapaneseTokens implements Tokenizer {

  private final Lexemes lexemes;
  private final ThreadLocal<Kuromoji> own = ThreadLocal.withInitial(Kuromoji::new);

  JapaneseTokens(Tags tags) {
    lexemes = new Lexemes(tags);
    // Reading the dictionary takes longest of all at a start: let it begin beside the word lists.
    Thread.ofPlatform().daemon().start(Kuromoji::new);
  }

  @Override
  public List<Token> tokens(String text) {
    try {
      return own.get().read(text, lexemes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static final class Kuromoji {
    private final JapaneseTokenizer stream =
        new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
    private final OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    private final Morpheme morpheme = new Morpheme(stream);

    List<Token> read(String text, Lexemes lexemes) throws IOException {
      List<Token> tokens = new ArrayList<>(text.length() / 2 + 4);
      stream.setReader(new StringReader(text));
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(offset.startOffset(), offset.endOffset(), lexemes.of(morpheme)));
      }
      stream.end();
      stream.close();
      return List.copyOf(tokens);
    }
  }
}
