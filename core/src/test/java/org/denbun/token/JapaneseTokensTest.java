package org.denbun.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the lattice to Lucene's own tokenizer, from which it takes dictionary and costs. */
class JapaneseTokensTest {

  private static final Tags TAGS =
      new Tags(List.of(new Tags.Rule("名詞", "", Tag.NOUN), new Tags.Rule("動詞", "", Tag.VERB)));
  private final Lattice lattice = new Lattice(new Lexemes(TAGS));

  @Test
  void theWordsOfNewsAreThoseThatKuromojiFinds() throws IOException {
    List<String> lines =
        Stream.concat(text("/places/ja.txt").lines(), text("/times/ja-none.txt").lines()).toList();
    assertTrue(lines.size() > 50);
    lines.forEach(this::readsAsKuromoji);
  }

  @Test
  void theWordsOfNonsenseAreThoseThatKuromojiFinds() throws IOException {
    String news = text("/places/ja.txt");
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      readsAsKuromoji(nonsense(news, random));
    }
  }

  @Test
  void aWordOfTheDictionaryIsTheSameWhereverItStands() {
    List<Token> tokens = lattice.tokens("雨と雨");
    assertSame(tokens.getFirst().lexeme(), tokens.getLast().lexeme());
    assertTrue(tokens.getFirst().lexeme().number() >= 0);
  }

  @Test
  void aVerbHasItsLemmaAndAWordWithoutAReadingIsAName() {
    List<Token> tokens = lattice.tokens("ザイゴクが走った");
    assertEquals(Tag.NAME, tokens.getFirst().tag());
    assertEquals(Lexeme.UNLISTED, tokens.getFirst().lexeme().number());
    assertEquals("走る", tokens.get(2).lemma());
  }

  @Test
  void aTextWithoutCharactersHasNoWords() {
    assertEquals(List.of(), lattice.tokens(""));
  }

  private void readsAsKuromoji(String text) {
    String part = text.substring(0, Math.min(text.length(), Lattice.MOST));
    assertEquals(told(LongText.tokens(part, TAGS)), told(lattice.tokens(part)), part);
  }

  private static List<String> told(List<Token> tokens) {
    return tokens.stream()
        .map(t ->
            t.begin() + " " + t.end() + " " + t.text() + " " + t.part() + " " + t.tag() + " "
                + t.lemma())
        .toList();
  }

  private static String nonsense(String news, Random random) {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(60);
    while (text.length() < length) {
      int from = random.nextInt(news.length() - 5);
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(1 << 16));
        case 1 -> text.append((char) random.nextInt(1 << 7));
        case 2 -> text.append((char) (0x3000 + random.nextInt(1 << 8)));
        default -> text.append(news, from, from + random.nextInt(5));
      }
    }
    return text.toString();
  }

  private static String text(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(JapaneseTokensTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
