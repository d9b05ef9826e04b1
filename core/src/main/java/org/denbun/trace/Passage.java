package org.denbun.trace;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Mark;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.Brackets;
import org.denbun.text.Cleaning;
import org.denbun.text.CodePoints;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/**
 * An article's text made ready to be read.
 *
 * @param marked what was set aside
 * @param sentences what is to be read, in order
 * @param points of the text
 */
public record Passage(String text, List<Mark> marked, List<Sentence> sentences, CodePoints points) {

  /** Finds what is to be read in a text of a language. */
  public static Passage of(String text, Language language) {
    Range all = new Range(0, text.length());
    Brackets brackets = Brackets.of(text, language.brackets());
    List<Brackets.Pair> pairs = Outermost.of(brackets.pairs(), all);
    List<Range> ranges = Sentences.of(text, all, pairs, language.sentenceEnds());
    List<Cleaning.Marked> marked = Cleaning.of(text, ranges, language.boilerplate());
    List<Sentence> sentences = new ArrayList<>();
    for (Range range : Cleaning.unmarked(ranges, marked)) {
      sentences.add(new Sentence(language, text, range, pairs));
    }
    CodePoints points = new CodePoints(text);
    return new Passage(text, Marks.of(marked, brackets, points), sentences, points);
  }
}
