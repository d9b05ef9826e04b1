package org.denbun.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class JapaneseTokensTest {

  /** Every word inflects here, so that every base form is told. */
  private static final Tags ALL_INFLECT = new Tags(List.of(new Tags.Rule("", "", Tag.VERB)));

  private static final Tags TAGS =
      new Tags(List.of(new Tags.Rule("名詞", "", Tag.NOUN), new Tags.Rule("動詞", "", Tag.VERB)));

  private final Tokenizer tokenizer = new JapaneseTokens(TAGS);

  @Test
  void theTokensAreThoseOfKuromoji() throws IOException {
    Tokenizer inflecting = new JapaneseTokens(ALL_INFLECT);
    String news = text("/places/ja.txt") + text("/times/ja-none.txt");
    assertEquals(kuromoji(news), told(inflecting.tokens(news)));
    assertEquals(kuromoji(news), told(inflecting.tokens(news)), "words that were met before");
  }

  @Test
  void aWordOfTheDictionaryIsTheSameWhereverItStands() {
    List<Token> tokens = tokenizer.tokens("雨と雨");
    assertSame(tokens.getFirst().lexeme(), tokens.getLast().lexeme());
    assertTrue(tokens.getFirst().lexeme().number() >= 0);
  }

  @Test
  void eachWordHasANumberOfItsOwn() throws IOException {
    Map<Integer, Lexeme> numbers = new HashMap<>();
    for (Token token : tokenizer.tokens(text("/places/ja.txt"))) {
      Lexeme lexeme = token.lexeme();
      if (lexeme.number() != Lexeme.UNLISTED) {
        assertSame(lexeme, numbers.computeIfAbsent(lexeme.number(), number -> lexeme));
      }
    }
    assertTrue(numbers.size() > 100);
  }

  @Test
  void wordsWrittenAlikeKeepTheirBaseForms() {
    assertEquals("行く", tokenizer.tokens("学校へ行った").get(2).lemma());
    assertEquals("行う", tokenizer.tokens("会議を行った").get(2).lemma());
  }

  @Test
  void aVerbHasItsLemmaAndAWordWithoutAReadingIsAName() {
    List<Token> tokens = tokenizer.tokens("ザイゴクが走った");
    assertEquals(Tag.NAME, tokens.getFirst().tag());
    assertEquals(Lexeme.UNLISTED, tokens.getFirst().lexeme().number());
    assertEquals("走る", tokens.get(2).lemma());
  }

  @Test
  void beyondTheBoundAWordIsMadeAnew() throws IOException {
    Lexemes lexemes = new Lexemes(TAGS, 1);
    assertSame(first("雨", lexemes), first("雨", lexemes));
    assertEquals(Lexeme.UNLISTED, first("風", lexemes).number());
    assertNotSame(first("風", lexemes), first("風", lexemes));
  }

  @Test
  void aTextWithoutCharactersHasNoWords() {
    assertEquals(List.of(), tokenizer.tokens(""));
  }

  private static Lexeme first(String text, Lexemes lexemes) throws IOException {
    try (var stream = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
      Morpheme morpheme = new Morpheme(stream);
      stream.setReader(new StringReader(text));
      stream.reset();
      assertTrue(stream.incrementToken());
      return lexemes.of(morpheme);
    }
  }

  private static List<String> told(List<Token> tokens) {
    return tokens.stream()
        .map(t -> told(t.begin(), t.end(), t.text(), t.part(), t.lemma()))
        .toList();
  }

  private static String told(int begin, int end, String text, String part, String lemma) {
    return begin + " " + end + " " + text + " " + part + " " + lemma;
  }

  private static List<String> kuromoji(String text) throws IOException {
    List<String> told = new ArrayList<>();
    try (var stream = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
      BaseFormAttribute baseForm = stream.addAttribute(BaseFormAttribute.class);
      stream.setReader(new StringReader(text));
      stream.reset();
      while (stream.incrementToken()) {
        String surface = term.toString();
        String base = Objects.requireNonNullElse(baseForm.getBaseForm(), surface);
        told.add(
            told(
                offset.startOffset(), offset.endOffset(), surface, speech.getPartOfSpeech(), base));
      }
    }
    return told;
  }

  private static String text(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(JapaneseTokensTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
