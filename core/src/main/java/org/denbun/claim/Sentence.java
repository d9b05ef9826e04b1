package org.denbun.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.denbun.SourceKind;
import org.denbun.language.Form;
import org.denbun.language.Language;
import org.denbun.language.Rule;
import org.denbun.language.Trie;
import org.denbun.text.Brackets;
import org.denbun.text.Interruption;
import org.denbun.text.Range;
import org.denbun.text.ReadingText;
import org.denbun.token.Tag;
import org.denbun.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its tokens, read on first use. A quotation is one token; asides are left out.
 * Positions are token indexes, {@code [begin, end)}. For one thread.
 */
public final class Sentence {

  private final Language language;
  private final String article;
  private final Range place;
  private final ReadingText reading;
  private final List<Trie.Match<Form>> matches;
  private @Nullable List<Token> tokens;
  private Tag[] tags = {};
  private List<Set<String>> classes = List.of();
  private @Nullable List<Sentence> parts;
  private @Nullable List<Brackets.@Nullable Pair> quotes;
  private final Map<Integer, Boolean> spoken = new HashMap<>();
  private Map<Range, SourceKind> named = Map.of();

  public Sentence(Language language, String article, Range place, List<Brackets.Pair> pairs) {
    this.language = language;
    this.article = article;
    this.place = place;
    boolean spaces = language.spaced();
    reading = ReadingText.of(article, place, pairs, language.fold(), spaces);
    matches = language.forms().matches(reading.text());
  }

  /**
   * Takes what the names of its article show: who they are that can speak, by where they stand, in
   * UTF-16 units of the article. Without it, only lists and tags tell.
   */
  public void named(Map<Range, SourceKind> named) {
    this.named = named;
  }

  /** What the names of the article show the phrase of some tokens to be, or null. */
  @Nullable SourceKind named(int begin, int end) {
    return named.isEmpty() || begin >= end ? null : named.get(range(begin, end));
  }

  public Language language() {
    return language;
  }

  /** The article's text. */
  public String article() {
    return article;
  }

  /** Where the sentence stands in the article. */
  public Range place() {
    return place;
  }

  /** What its grammar is read from. */
  public String text() {
    return reading.text();
  }

  /** Its outermost asides, in order. */
  public List<Brackets.Pair> asides() {
    return reading.asides();
  }

  /** Its outermost quotations, in order. */
  List<Brackets.Pair> quotations() {
    return reading.quotes();
  }

  /**
   * Itself, and the sentences inside its brackets: together they hold every character of it once,
   * but for the brackets.
   */
  public List<Sentence> parts() {
    if (parts == null) {
      parts = Parts.of(this);
    }
    return Objects.requireNonNull(parts);
  }

  /** The number of characters of the reading text before a place in the article. */
  public int before(int place) {
    return reading.before(place);
  }

  /** Whether it holds a quotation. */
  public boolean quotes() {
    return !reading.quotes().isEmpty();
  }

  /** The vocabulary's forms in it, by where they begin. */
  public List<Trie.Match<Form>> matches() {
    return matches;
  }

  /** The marks of the rules of one kind in it, by where they begin. */
  List<Trie.Match<Form.Marker>> marks(Rule.Kind kind) {
    List<Trie.Match<Form.Marker>> marks = new ArrayList<>();
    for (Trie.Match<Form> match : matches) {
      if (match.value() instanceof Form.Marker marker && marker.rule().kind() == kind) {
        marks.add(new Trie.Match<>(match.begin(), match.end(), marker));
      }
    }
    return marks;
  }

  /** Whether anything in it can report. */
  public boolean promising() {
    return !matches.isEmpty() || !reading.quotes().isEmpty();
  }

  public List<Token> tokens() {
    List<Token> known = tokens;
    if (known == null) {
      known = tokenized();
    }
    return known;
  }

  public int size() {
    return tokens().size();
  }

  /** The token at an index, or null outside the sentence. */
  public @Nullable Token token(int i) {
    return i < 0 || i >= size() ? null : tokens().get(i);
  }

  /** The tag at an index, {@link Tag#STOP} outside the sentence. */
  public Tag tag(int i) {
    tokens();
    return i < 0 || i >= tags.length ? Tag.STOP : tags[i];
  }

  /** Whether the token at an index is one of a class of the language's words. */
  public boolean in(int i, String wordClass) {
    tokens();
    return i >= 0 && i < tags.length && classes.get(i).contains(wordClass);
  }

  /** The quotation that a token stands for, or null. */
  public Brackets.@Nullable Pair quote(int i) {
    tokens();
    return quotes == null || i < 0 || i >= quotes.size() ? null : quotes.get(i);
  }

  /**
   * Whether the quotation that a token stands for is somebody's words, or false where it is none.
   */
  public boolean spoken(int i) {
    Brackets.Pair quote = quote(i);
    return quote != null
        && spoken.computeIfAbsent(
            quote.open(), open -> Utterances.spoken(this, quote.inside().in(article)));
  }

  /** The index of the token that begins at a character of the reading text, or -1. */
  public int beginning(int character) {
    int low = after(character);
    return low < size() && tokens().get(low).begin() == character ? low : -1;
  }

  /** The index after the token that ends at a character of the reading text, or -1. */
  public int ending(int character) {
    int low = after(character);
    return low > 0 && tokens().get(low - 1).end() == character ? low : -1;
  }

  /** The index of the first token that begins at or after a character of the reading text. */
  public int after(int character) {
    List<Token> all = tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (all.get(middle).begin() < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where tokens stand in the article. */
  public Range range(int begin, int end) {
    if (begin >= end) {
      int at =
          begin < size()
              ? reading.place(tokens().get(begin).begin(), tokens().get(begin).end()).begin()
              : place.end();
      return new Range(at, at);
    }
    return reading.place(tokens().get(begin).begin(), tokens().get(end - 1).end());
  }

  /** Whether white space that the reading text leaves out stands before a token. */
  public boolean gap(int i) {
    int at = range(i, i + 1).begin();
    return !language.setting("spaces").equals("keep")
        && at > 0
        && Character.isWhitespace(article.charAt(at - 1))
        && article.charAt(at) > 0x7F;
  }

  /** Where characters of the reading text stand in the article. */
  public Range characters(int begin, int end) {
    return reading.place(begin, end);
  }

  /** The reading text of tokens, quotations with their words but without their brackets. */
  public String text(int begin, int end) {
    if (begin < end && plain(begin, end)) {
      return reading.text().substring(tokens().get(begin).begin(), tokens().get(end - 1).end());
    }
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Brackets.Pair quote = quote(i);
      if (i > begin) {
        text.append(reading.text(), tokens().get(i - 1).end(), tokens().get(i).begin());
      }
      text.append(quote == null ? tokens().get(i).text() : quote.inside().in(article));
    }
    return text.toString();
  }

  private boolean plain(int begin, int end) {
    tokens();
    for (int i = begin; quotes != null && i < end; i++) {
      if (quote(i) != null) {
        return false;
      }
    }
    return true;
  }

  private List<Token> tokenized() {
    Interruption.check();
    List<Token> read = language.tokenizer().tokens(reading.text());
    List<Token> all = List.copyOf(reading.quotes().isEmpty() ? read : merged(read));
    tags = new Tag[all.size()];
    List<Set<String>> known = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      tags[i] = all.get(i).tag();
      known.add(language.classes(all.get(i).text()));
    }
    classes = known;
    tokens = all;
    return all;
  }

  /** The tokens with one for each quotation. */
  private List<Token> merged(List<Token> read) {
    List<Token> merged = new ArrayList<>(read.size());
    List<Brackets.@Nullable Pair> pairs = new ArrayList<>(read.size());
    int quote = 0;
    for (int i = 0; i < read.size(); i++) {
      Token token = read.get(i);
      if (quote < reading.quotes().size() && opens(token, reading.quotes().get(quote))) {
        int end = token.begin() + 2;
        merged.add(
            new Token(token.begin(), end, Tag.QUOTE, reading.text().substring(token.begin(), end)));
        pairs.add(reading.quotes().get(quote++));
        while (i + 1 < read.size() && read.get(i + 1).begin() < end) {
          i++;
        }
      } else {
        merged.add(token);
        pairs.add(null);
      }
    }
    quotes = pairs;
    return merged;
  }

  private boolean opens(Token token, Brackets.Pair quote) {
    return reading.place(token.begin(), token.begin() + 1).begin() == quote.open();
  }
}
