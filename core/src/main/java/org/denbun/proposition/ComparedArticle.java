package org.denbun.proposition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.denbun.proposition.Numbering.NumberedGist;
import org.denbun.proposition.Numbering.NumberedStatement;

/** An article beside a question: how near to each of its units the nearest comes, by place. */
final class ComparedArticle {

  /** So many sentences before it tell what a statement is about. */
  static final int SENTENCES_BEFORE = 2;

  private final NumberedGist numbered;
  private final List<Feature> units;
  private final double[] anywhere;
  private final BitSet called = new BitSet();
  private final double[] headline;
  private final List<double[]> sentences;

  ComparedArticle(NumberedGist numbered, List<Feature> units, Comparisons comparisons) {
    this.numbered = numbered;
    this.units = units;
    anywhere = comparisons.best(numbered.all());
    headline = comparisons.best(numbered.headline());
    sentences = numbered.sentences().stream().map(comparisons::best).toList();
    for (int at = 0; at < units.size(); at++) {
      if (anywhere[at] == 0 && units.get(at).kind() == Feature.Kind.NAME) {
        unseen(at);
      }
    }
  }

  Gist gist() {
    return numbered.gist();
  }

  List<NumberedStatement> statements() {
    return numbered.statements();
  }

  /** How near anything in the article comes to a unit. */
  double anywhere(int at) {
    return anywhere[at];
  }

  /** A name may stand there unseen: by what it is a name of, or shortened. */
  private void unseen(int at) {
    called.set(at, new Callings(gist(), units).calls(at));
    boolean there = called.get(at) || Abbreviations.calls(gist().text(), units.get(at).value());
    anywhere[at] = there ? 1 : 0;
  }

  /** Whether it has a unit only by what that is a name of, and never names it. */
  boolean calls(int at) {
    return called.get(at);
  }

  /** How near what stands before a statement comes: the headline and the sentences just before. */
  double[] before(Statement s) {
    double[] before = headline.clone();
    for (double[] sentence : sentences.subList(first(s), last(s, sentences.size()))) {
      for (int unit = 0; unit < before.length; unit++) {
        before[unit] = Math.max(before[unit], sentence[unit]);
      }
    }
    return before;
  }

  /** What stands there. */
  List<Feature> preceding(Statement s) {
    List<List<Feature>> all = gist().sentences();
    List<Feature> preceding = new ArrayList<>(gist().headline());
    all.subList(first(s), last(s, all.size())).forEach(preceding::addAll);
    return preceding;
  }

  private static int first(Statement s) {
    return Math.max(0, s.sentence() - SENTENCES_BEFORE);
  }

  private static int last(Statement s, int sentences) {
    return Math.min(s.sentence(), sentences);
  }
}
