package org.denbun.time;

import java.util.ArrayList;
import java.util.List;
import org.denbun.language.Language;
import org.denbun.language.TimeWord;
import org.denbun.language.TimeWord.Kind;
import org.denbun.language.Trie;
import org.denbun.text.Bracket;
import org.denbun.text.Fold;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article and says when they are, after TIMEX3 (ISO 24617-1).
 *
 * <p>A bare day, month or weekday is told from the publication or from what the passage has told:
 * news reports what is just over and announces what comes next. What nothing tells stays open; no
 * interval is made up. Safe for use by many threads at once; linear in the text.
 */
public final class Times {

  private final Language language;
  private final Trie<TimeWord> words;
  private final boolean[] opens = new boolean[1 << 16];
  private final char[] folds = new char[1 << 16];

  /** 1 for the characters that open an aside, -1 for those that close one. */
  private final byte[] turns = new byte[1 << 16];

  public Times(Language language) {
    this.language = language;
    this.words = language.times().words();
    Fold fold = language.fold();
    for (Bracket bracket : language.brackets()) {
      turns[bracket.open()] = (byte) (bracket.quotes() ? 0 : 1);
      turns[bracket.close()] = (byte) (bracket.quotes() ? 0 : -1);
    }
    for (int c = 0; c < folds.length; c++) {
      folds[c] = fold.of((char) c);
      char folded = folds[c];
      opens[c] = folded >= '0' && folded <= '9' || language.times().begin(folded);
    }
  }

  /**
   * The times that sentences name.
   *
   * @param text the article
   * @param sentences what of it is to be read, in order and apart, in UTF-16 units
   * @param published when it was published, as an ISO 8601 date or date-time; anything else is read
   *     as unknown
   * @return in the order of the text; none overlaps another
   */
  public List<FoundTime> of(String text, List<Range> sentences, @Nullable String published) {
    Passage passage = new Passage(published);
    Search search = new Search(folded(text), passage);
    sentences.forEach(search::sentence);
    return search.found;
  }

  private String folded(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folds[folded[i]];
    }
    return new String(folded);
  }

  private final class Search {
    private final List<FoundTime> found = new ArrayList<>();
    private final Passage passage;
    private final Words here;
    private final Expressions expressions;
    private final Interpreter interpreter;
    private final Tense tense;

    Search(String text, Passage passage) {
      this.passage = passage;
      here = new Words(words, text);
      Pieces pieces = new Pieces(here, new Centuries(here, passage));
      expressions =
          new Expressions(here, new Points(here, pieces, new Asides(here, language.brackets())));
      interpreter = new Interpreter(passage);
      tense = new Tense(here);
    }

    void sentence(Range sentence) {
      passage.sentence();
      here.sentence(sentence.begin(), sentence.end());
      tense.sentence();
      int depth = 0;
      int place = sentence.begin();
      while (place < sentence.end()) {
        char c = here.text().charAt(place);
        depth += turns[c];
        passage.beside(depth > 0);
        place = opens[c] ? read(place) : place + 1;
      }
    }

    /** Reads an expression, if one is at a place; gives the place to go on from. */
    private int read(int place) {
      if (!here.begins(place)) {
        return place + 1;
      }
      Words.Word none = here.find(place, Kind.NONE);
      if (none != null) {
        return none.end();
      }
      Numeral number = Numeral.at(here, place);
      if (number != null && bare(number)) {
        return number.end();
      }
      Expressions.Found expression =
          number != null && partOfMore(place, number) ? null : expressions.at(place);
      if (expression == null) {
        return number == null ? place + 1 : number.end();
      }
      Range range = new Range(place, expression.end());
      found.add(interpreter.of(expression.expression(), range, tense.after(expression.end())));
      return expression.end();
    }

    /** Whether a number in digits has nothing behind it that makes it a time. */
    private boolean bare(Numeral number) {
      char sign = here.at(number.end());
      return !number.words()
          && !number.few()
          && sign != ':'
          && sign != '/'
          && sign != '-'
          && sign != '.'
          && here.find(number.end(), Kind.UNIT, Kind.SPAN, Kind.TO, Kind.LIST) == null;
    }

    /** Whether a number belongs to what stands before it. */
    private boolean partOfMore(int place, Numeral number) {
      char before = here.at(place - 1);
      return before < 0x80 && Character.isLetterOrDigit(before) && number.width() < 4
          || (before == '.' || before == '-' || before == '/' || before == ':' || before == ',')
              && here.digit(place - 2)
          || before == '+'
          || here.before(place, Kind.NTH, 2)
          || here.before(place, Kind.OTHER, 2);
    }
  }
}
