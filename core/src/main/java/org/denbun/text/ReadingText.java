package org.denbun.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the grammar of a sentence is read from: the sentence without asides and without the inside
 * of its quotations (their brackets stay), with full-width ASCII folded. Every character knows
 * where it stands in the article.
 */
public final class ReadingText {

  private final char[] characters;
  private int length;
  private String text = "";
  private final List<Brackets.Pair> quotes = new ArrayList<>();
  private final List<Brackets.Pair> asides = new ArrayList<>();
  private final int[] places;

  private ReadingText(int length) {
    characters = new char[length];
    places = new int[length + 1];
  }

  /**
   * @param pairs the outermost bracket pairs of the article, in order
   * @param fold characters that are read as another one
   * @param spaces whether white space means anything in the language
   */
  public static ReadingText of(
      String article, Range sentence, List<Brackets.Pair> pairs, Fold fold, boolean spaces) {
    ReadingText reading = new ReadingText(sentence.length());
    int pair = Sorted.first(pairs, Brackets.Pair::open, sentence.begin());
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      char c = article.charAt(i);
      if (pair < pairs.size()
          && pairs.get(pair).open() == i
          && pairs.get(pair).close() < sentence.end()) {
        reading.skip(pairs.get(pair));
        i = pairs.get(pair++).close();
      } else if (spaces || !Sentences.blank(c)) {
        reading.put(fold.of(c), i);
      }
    }
    reading.places[reading.length] = sentence.end();
    reading.text = new String(reading.characters, 0, reading.length);
    return reading;
  }

  private void skip(Brackets.Pair pair) {
    if (pair.kind().quotes()) {
      quotes.add(pair);
      put(pair.kind().open(), pair.open());
      put(pair.kind().close(), pair.close());
    } else {
      asides.add(pair);
    }
  }

  private void put(char c, int place) {
    places[length] = place;
    characters[length++] = c;
  }

  public String text() {
    return text;
  }

  /** The outermost quotations, in order. */
  public List<Brackets.Pair> quotes() {
    return quotes;
  }

  /** The outermost asides, in order. */
  public List<Brackets.Pair> asides() {
    return asides;
  }

  /** The number of characters of this text that stand before a place in the article. */
  public int before(int place) {
    int found = Arrays.binarySearch(places, 0, text.length(), place);
    return found >= 0 ? found : -found - 1;
  }

  /** Where a stretch of this text stands in the article. */
  public Range place(int begin, int end) {
    return end <= begin
        ? new Range(places[begin], places[begin])
        : new Range(places[begin], places[end - 1] + 1);
  }
}
