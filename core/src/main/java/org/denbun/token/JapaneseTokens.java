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

/** Lucene's Kuromoji with the IPADIC dictionary, one tokenizer a thread. */
final class JapaneseTokens implements Tokenizer {

  private final Tags tags;
  private final ThreadLocal<Kuromoji> own = ThreadLocal.withInitial(Kuromoji::new);

  JapaneseTokens(Tags tags) {
    this.tags = tags;
    // Reading the dictionary takes longest of all at a start: let it begin beside the word lists.
    Thread.ofPlatform().daemon().start(Kuromoji::new);
  }

  @Override
  public List<Token> tokens(String text) {
    try {
      return own.get().read(text, tags);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static final class Kuromoji {
    private final JapaneseTokenizer stream =
        new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
    private final CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    private final PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
    private final BaseFormAttribute baseForm = stream.addAttribute(BaseFormAttribute.class);
    private final ReadingAttribute reading = stream.addAttribute(ReadingAttribute.class);

    List<Token> read(String text, Tags tags) throws IOException {
      List<Token> tokens = new ArrayList<>(text.length() / 2 + 4);
      stream.setReader(new StringReader(text));
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(token(tags));
      }
      stream.end();
      stream.close();
      return tokens;
    }

    private Token token(Tags tags) {
      String surface = term.toString();
      String partOfSpeech = speech.getPartOfSpeech();
      if (partOfSpeech == null) {
        return new Token(offset.startOffset(), offset.endOffset(), Tag.OTHER, surface);
      }
      Tag listed = tags.tag(partOfSpeech, surface);
      // The dictionary gives a reading to every word that it knows: an unknown noun is a name.
      Tag tag = listed == Tag.NOUN && reading.getReading() == null ? Tag.NAME : listed;
      // Only what inflects has another form: the dictionary need not be asked for the rest.
      String base = tag.verbal() ? baseForm.getBaseForm() : null;
      String lemma = base == null ? surface : base;
      int begin = offset.startOffset();
      return new Token(begin, offset.endOffset(), tag, surface, partOfSpeech, lemma);
    }
  }
}
