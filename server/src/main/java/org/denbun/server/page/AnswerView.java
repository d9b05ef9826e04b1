package org.denbun.server.page;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Article;
import org.denbun.archive.comparison.Answer;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Support;
import org.jspecify.annotations.Nullable;

/**
 * A proposition as pages show it.
 *
 * @param picture its chains, as SVG
 * @param affirming its origins with the words of each support
 * @param denying the same of those that deny it
 */
public record AnswerView(
    Answer answer, String picture, List<Voice> affirming, List<Voice> denying) {

  /** An origin with what goes back to it. */
  public record Voice(CountedOrigin origin, List<Quote> quotes) {}

  /**
   * A support in its context.
   *
   * @param before what stands before it in its article
   * @param words its own words
   * @param after what stands behind it
   */
  public record Quote(
      Support support, Article article, String before, String words, String after) {}

  /** So much stands around the words of a support; code points. */
  private static final int AROUND = 60;

  public AnswerView {
    affirming = List.copyOf(affirming);
    denying = List.copyOf(denying);
  }

  static AnswerView of(Answer answer, String picture) {
    var counted = answer.proposition().independence();
    return new AnswerView(
        answer, picture, voices(counted.origins(), answer), voices(counted.denials(), answer));
  }

  private static List<Voice> voices(List<CountedOrigin> origins, Answer answer) {
    var voices = new ArrayList<Voice>();
    for (CountedOrigin origin : origins) {
      var quotes = new ArrayList<Quote>();
      for (Support support : origin.supports()) {
        Article article = answer.articles().get(support.article());
        if (article != null) {
          quotes.add(quote(support, article));
        }
      }
      voices.add(new Voice(origin, quotes));
    }
    return voices;
  }

  /** The line of the article around a support, cut where it is long. */
  private static Quote quote(Support support, Article article) {
    int[] text = article.text().codePoints().toArray();
    int begin = support.begin();
    int end = Math.min(support.end(), text.length);
    int from = begin;
    while (from > Math.max(0, begin - AROUND) && text[from - 1] != '\n') {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length, end + AROUND) && text[to] != '\n') {
      to++;
    }
    return new Quote(
        support,
        article,
        new String(text, from, begin - from),
        new String(text, begin, end - begin),
        new String(text, end, to - end));
  }

  /** Where a support is read in its article. */
  public static String path(Support support) {
    return Paths.claim(support.article(), claim(support));
  }

  private static @Nullable String claim(Support support) {
    return support.claim();
  }
}
