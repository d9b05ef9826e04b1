package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.independence.Stance;
import org.denbun.proposition.Numbering.NumberedStatement;

/** Compares statements with one question. For one thread. */
final class Matcher {

  private final Question question;
  private final Weighed weighed;
  private final Numbering numbering;
  private final Predication predication;

  Matcher(Question question, Weights weights, Numbering numbering) {
    this.question = question;
    this.numbering = numbering;
    weighed = Weighed.of(question, weights, numbering);
    predication =
        new Predication(question, weighed.comparisons(), numbering.likeness(), weighed.predicate());
  }

  List<Match> of(Gist gist) {
    var article = new ComparedArticle(numbering.of(gist), weighed.units(), weighed.comparisons());
    List<Match> matches = new ArrayList<>();
    for (NumberedStatement statement : article.statements()) {
      if (!statement.statement().evasive()) {
        matches.add(match(article, statement));
      }
    }
    return matches;
  }

  private Match match(ComparedArticle article, NumberedStatement numbered) {
    Statement s = numbered.statement();
    Fit fit = new Fit();
    boolean reversed = predication.reversed(numbered);
    Tally tally = new Tally(weighed, article, numbered, reversed, mayDo(s), fit);
    if (weighed.predicate() < 0) {
      fit.set(Evidence.PREDICATE, fit.get(Evidence.SAID));
    }
    boolean denies = predication.denies(numbered);
    happening(numbered, article.gist(), tally.reported(), denies, fit);
    boolean past = !predication.now(s) && Periods.past(question, s, article.gist());
    fit.set(spoken(s) ? Evidence.PAST_CLAIM : Evidence.PAST, past);
    fit.set(Evidence.ASKED, asked(numbered));
    boolean voice = s.claim() == null && !s.firstHand();
    fit.set(Evidence.CLAIM, !voice);
    fit.set(Evidence.VOICE_SAID, voice ? fit.get(Evidence.SAID) : 0);
    fit.set(Evidence.CONFIRMS, s.confirming());
    Stance stance = denies ? Stance.DENY : Stance.AFFIRM;
    boolean done = tally.reported() && speaks(s);
    return new Match(article.gist(), s, fit, tally.names(), fit.likelihood(), done, stance);
  }

  private void happening(
      NumberedStatement numbered, Gist gist, boolean reported, boolean denies, Fit fit) {
    boolean opposed = !reported && !denies && predication.opposed(numbered, gist);
    fit.set(Evidence.OPPOSED, opposed);
    fit.set(Evidence.OPPOSED_SAID, opposed ? fit.get(Evidence.SAID) : 0);
    boolean fits = fit.get(Evidence.PREDICATE) >= Predication.SAME;
    boolean ends = !denies && !predication.off(numbered) && predication.ends(numbered);
    fit.set(Evidence.ENDS, ends && !fits);
    fit.set(Evidence.ENDS_ASKED, ends && fits);
    fit.set(Evidence.CONTRARY, predication.contrary(numbered.statement()));
    fit.set(Evidence.HAPPENS, predication.asked(numbered.statement()) != null);
  }

  /** Whether somebody says it of his own time. */
  private static boolean spoken(Statement s) {
    boolean back = s.own().stream().anyMatch(f -> f.begin() < s.begin());
    return !s.chain().isEmpty() && !back;
  }

  /** The share of what a statement says that the question has. */
  private double asked(NumberedStatement s) {
    double asked = 0;
    for (int feature : s.own()) {
      asked += weighed.comparisons().nearest(feature);
    }
    return s.own().length == 0 ? 0 : asked / s.own().length;
  }

  /**
   * Whether the question may ask for what the speaker does by saying it: not an outlet's report.
   */
  private boolean mayDo(Statement s) {
    return s.chain().isEmpty() || s.chain().getLast().name() == null || speaks(s);
  }

  /** Whether the question names the speaker: it asks for what he does by saying it. */
  private boolean speaks(Statement s) {
    return !s.chain().isEmpty() && speaks(s.chain().getLast());
  }

  private boolean speaks(Source last) {
    String name = last.name();
    return name != null
        && weighed.units().stream()
            .filter(unit -> unit.kind() != Feature.Kind.PERIOD)
            .map(Feature::value)
            .anyMatch(value ->
                last.kind() == SourceKind.OUTLET
                    ? name.equals(value)
                    : Comparisons.alike(name, value));
  }
}
