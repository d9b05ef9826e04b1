package org.denbun.token;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads with Lucene's Kuromoji what is too long for one lattice. For one thread. */
final class LongText {

  private final Tags tags;
  private final JapaneseTokenizer stream =
      new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
  private final CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
  private final BaseFormAttribute baseForm = stream.addAttribute(BaseFormAttribute.class);
  private final ReadingAttribute reading = stream.addAttribute(ReadingAttribute.class);

  private LongText(Tags tags) {
    this.tags = tags;
  }

  static List<Token> tokens(String text, Tags tags) {
    try {
      return new LongText(tags).read(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<Token> read(String text) throws IOException {
    List<Token> tokens = new ArrayList<>(text.length() / 2 + 4);
    stream.setReader(new StringReader(text));
    stream.reset();
    while (stream.incrementToken()) {
      tokens.add(new Token(offset.startOffset(), offset.endOffset(), lexeme()));
    }
    stream.end();
    stream.close();
    return tokens;
  }

  private Lexeme lexeme() {
    return Lexemes.of(
        Lexeme.UNLISTED,
        tags,
        term.toString(),
        speech.getPartOfSpeech(),
        reading::getReading,
        baseForm::getBaseForm);
  }
}
