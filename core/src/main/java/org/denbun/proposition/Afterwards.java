package org.denbun.proposition;

import java.util.List;
import org.denbun.Claim;
import org.denbun.Source;
import org.denbun.Span;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source that a sentence gives for what the one before it reports: an outlet's report,
 * then "this is what officials say". For one article and one thread.
 */
final class Afterwards {

  /** A longer phrase names nobody; UTF-16 units. */
  private static final int LONGEST = 24;

  /** So much there is at most of the mark, an ending and a stop. */
  private static final int ENDING = 14;

  private final List<Range> sentences;
  private final Language language;
  private final ArticleText text;
  private final SourcePhrases phrases;

  Afterwards(List<Range> sentences, Language language, Around around) {
    this.sentences = sentences;
    this.language = language;
    text = around.text();
    phrases = around.phrases();
  }

  /** The source behind a claim, or null where the next sentence gives none. */
  @Nullable Source of(Claim claim, int rank) {
    Span last = claim.content().getLast();
    int end = text.at(last);
    for (Range sentence : sentences) {
      if (sentence.begin() > end) {
        return said(sentence, rank);
      }
    }
    return null;
  }

  private @Nullable Source said(Range sentence, int rank) {
    String words = text.words(sentence);
    for (String mark : language.words("told-as")) {
      int at = words.indexOf(mark);
      int begin = at < 0 ? 0 : phrase(words.substring(0, at));
      if (at - begin > 1 && at - begin <= LONGEST && words.length() - at <= ENDING) {
        return phrases.called(words.substring(begin, at), sentence.begin() + begin, rank);
      }
    }
    return null;
  }

  /** Where the last phrase of a clause begins: behind its topic and the last mark. */
  private static int phrase(String clause) {
    int begin = 0;
    for (int i = 0; i < clause.length(); i++) {
      begin = Character.isLetterOrDigit(clause.charAt(i)) ? begin : i + 1;
    }
    return begin;
  }
}
