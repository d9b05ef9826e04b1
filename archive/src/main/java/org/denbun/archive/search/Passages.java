package org.denbun.archive.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.denbun.Span;
import org.denbun.archive.reading.Offsets;

/** Finds words in a text and cuts out the sentences around them. Linear in the text. */
public final class Passages {
  /** A sentence is followed so many UTF-16 units to either side. */
  private static final int REACH = 160;

  private final List<String> words;

  /** A search for words, parted by spaces, however they are capitalised. */
  public Passages(String words) {
    this.words =
        Arrays.stream(Folding.of(words).split("[\\s\\p{Z}]+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
  }

  /** Whether a text has all of the words. */
  public boolean areIn(String text) {
    String folded = Folding.of(text);
    return words.stream().allMatch(folded::contains);
  }

  /** The first so many passages that have any of the words, in the order of the text. */
  public List<Passage> in(String text, int most) {
    String folded = Folding.of(text);
    var offsets = new Offsets(text);
    var passages = new ArrayList<Passage>();
    int[] found = next(folded, 0);
    while (found[0] >= 0 && passages.size() < most) {
      int begin = begin(text, found[0]);
      int end = end(text, found[1]);
      var marks = new ArrayList<Span>();
      while (found[0] >= 0 && found[1] <= end) {
        marks.add(span(offsets, found[0], found[1]));
        found = next(folded, found[1]);
      }
      passages.add(new Passage(span(offsets, begin, end), marks));
    }
    return passages;
  }

  /** Where the next of the words begins and ends, the longest where several begin there. */
  private int[] next(String folded, int from) {
    return words.stream()
        .map(word -> new int[] {folded.indexOf(word, from), word.length()})
        .filter(found -> found[0] >= 0)
        .min(Comparator.<int[]>comparingInt(f -> f[0]).thenComparingInt(f -> -f[1]))
        .map(found -> new int[] {found[0], found[0] + found[1]})
        .orElse(new int[] {-1, -1});
  }

  private static int begin(String text, int at) {
    int from = Math.max(0, at - REACH);
    BreakIterator sentences = sentences(text.substring(from, Math.min(text.length(), at + 1)));
    int last = sentences.preceding(Math.max(1, at - from + 1));
    int begin = from + Math.max(0, last);
    return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
  }

  private static int end(String text, int at) {
    int to = Math.min(text.length(), at + REACH);
    int end = at - 1 + Math.max(1, sentences(text.substring(at - 1, to)).next());
    while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return split ? end + 1 : end;
  }

  private static BreakIterator sentences(String piece) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(piece);
    return sentences;
  }

  private static Span span(Offsets offsets, int begin, int end) {
    int first = offsets.point(begin);
    return offsets.span(first, offsets.point(end));
  }
}
