package org.denbun.proposition;

import java.util.List;
import org.denbun.Span;
import org.denbun.text.Range;

/** The text of an article by its sentences, for places in code points. Immutable. */
final class ArticleText {

  private final String text;
  private final List<Range> sentences;
  private final Units units;

  ArticleText(String text, List<Range> sentences, Units units) {
    this.text = text;
    this.sentences = sentences;
    this.units = units;
  }

  /** The whole of it. */
  String all() {
    return text;
  }

  Range range(Span span) {
    return units.range(span);
  }

  /** Where a code point is; UTF-16 units. */
  int unit(int point) {
    return units.at(point);
  }

  /** A part of the text, by code points. */
  String text(int begin, int end) {
    return text.substring(units.at(begin), units.at(end));
  }

  /** The words of a part of the text. */
  String words(Range range) {
    return range.in(text);
  }

  /** Where a mention begins; UTF-16 units. */
  int at(Span mention) {
    return units.at(mention.begin());
  }

  /** Whether the article has a name. */
  boolean has(String name) {
    return text.contains(name);
  }

  /** Where the sentence of a mention begins; a code point. */
  int sentence(Span mention) {
    return text.codePointCount(0, sentenceAt(at(mention)));
  }

  /** Where the sentence of a place begins; UTF-16 units. */
  int sentenceAt(int at) {
    int begin = 0;
    for (Range sentence : sentences) {
      begin = sentence.begin() <= at ? sentence.begin() : begin;
    }
    return begin;
  }
}
