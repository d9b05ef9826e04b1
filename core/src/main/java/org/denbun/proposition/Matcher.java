package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.independence.Stance;
import org.denbun.proposition.Numbering.NumberedGist;
import org.denbun.proposition.Numbering.NumberedStatement;

/** Compares statements with one question. For one thread. */
final class Matcher {

  private static final double CUE = 0.95;
  private static final double NEAR = 0.85;
  private static final double BEFORE = 0.6;
  private static final double ARTICLE = 0.35;
  private static final double TOPIC = 0.7;
  private static final double OTHER_TIME = 0.45;
  private static final double OTHER_NUMBER = 0.4;
  private static final double OTHER_TENSE = 0.5;
  private static final double STRANGER = 0.5;
  private static final double ELSEWHERE = 0.7;

  /** From this weight on, few candidates have a name: it tells one affair's events apart. */
  private static final double TELLING = 0.8;

  private static final double NO_NUMBER = 0.75;
  private static final double HISTORY = 0.6;
  private static final int SENTENCES_BEFORE = 2;
  private static final double SAME = 0.7;
  private static final int DAY = 10;

  /** Where there is none. */
  private static final int NONE = -1;

  private final Question question;
  private final List<Feature> units;
  private final double[] weights;
  private final boolean dated;
  private final int predicate;
  private final Numbering numbering;
  private final Comparisons comparisons;
  private final Map<String, Double> predicates = new HashMap<>();

  Matcher(Question question, Weights weights, Numbering numbering) {
    this.question = question;
    this.numbering = numbering;
    units = question.units();
    this.weights = units.stream().mapToDouble(unit -> weights.of(unit, question)).toArray();
    dated = units.stream().anyMatch(unit -> unit.kind() == Feature.Kind.PERIOD);
    List<Feature> compared = new ArrayList<>(units);
    Feature asked = question.predicate();
    if (asked != null && !units.contains(asked)) {
      compared.add(asked);
    }
    predicate = asked == null ? NONE : compared.indexOf(asked);
    comparisons = new Comparisons(compared, numbering);
  }

  List<Match> of(Gist gist) {
    var article = new Compared(numbering.of(gist));
    List<Match> matches = new ArrayList<>();
    for (NumberedStatement statement : article.numbered.statements()) {
      if (!statement.statement().evasive()) {
        matches.add(match(article, statement));
      }
    }
    return matches;
  }

  /** An article beside the question: for each unit how near the nearest comes, by place. */
  private final class Compared {
    private final NumberedGist numbered;
    private final Gist gist;
    private final double[] anywhere;
    private final double[] headline;
    private final List<double[]> sentences;

    Compared(NumberedGist numbered) {
      this.numbered = numbered;
      gist = numbered.gist();
      anywhere = comparisons.best(numbered.all());
      headline = comparisons.best(numbered.headline());
      sentences = numbered.sentences().stream().map(comparisons::best).toList();
    }

    /** What stands before a statement: the headline and the sentences just before. */
    double[] before(Statement s) {
      double[] before = headline.clone();
      for (double[] sentence : sentences.subList(first(s), last(s, sentences.size()))) {
        for (int unit = 0; unit < before.length; unit++) {
          before[unit] = Math.max(before[unit], sentence[unit]);
        }
      }
      return before;
    }
  }

  private static int first(Statement s) {
    return Math.max(0, s.sentence() - SENTENCES_BEFORE);
  }

  private static int last(Statement s, int sentences) {
    return Math.min(s.sentence(), sentences);
  }

  private Match match(Compared article, NumberedStatement numbered) {
    Gist gist = article.gist;
    Statement s = numbered.statement();
    double[] nearBefore = article.before(s);
    List<Feature> before = dated ? before(gist, s) : List.of();
    double said = 0;
    double core = 0;
    double sentence = 0;
    double whole = 0;
    double factor = 1;
    double fits = 0;
    boolean reported = false;
    int amounts = 0;
    int told = 0;
    for (int at = 0; at < weights.length; at++) {
      Feature unit = units.get(at);
      double weight = weights[at];
      double own = own(at, numbered);
      double cue = CUE * comparisons.best(at, numbered.cue());
      double near = NEAR * comparisons.best(at, numbered.near());
      double here = Math.max(own, Math.max(cue, near));
      double topic = unit.kind() == Feature.Kind.NAME ? TOPIC : ARTICLE;
      double credit =
          Math.max(here, Math.max(BEFORE * nearBefore[at], topic * article.anywhere[at]));
      if (unit.kind() == Feature.Kind.NAME) {
        credit = credit == 0 && gist.text().contains(unit.value()) ? TOPIC : credit;
        boolean elsewhere = here == 0 && nearBefore[at] == 0;
        factor *= credit == 0 ? STRANGER : elsewhere && weight >= TELLING ? ELSEWHERE : 1;
      }
      if (unit.kind() == Feature.Kind.PERIOD) {
        Periods.Fit fit = Periods.fit(unit, s, before);
        credit = Math.max(fit.credit(), here);
        factor *= fit == Periods.Fit.OTHER ? OTHER_TIME : 1;
      }
      if (unit.kind() == Feature.Kind.QUANTITY && here == 0) {
        factor *= counts(unit, s) ? OTHER_NUMBER : nearBefore[at] == 0 ? NO_NUMBER : 1;
      }
      if (at == predicate) {
        fits = Math.max(own, cue);
        reported = cue > own;
      }
      if (unit.kind() == Feature.Kind.PERIOD || unit.kind() == Feature.Kind.QUANTITY) {
        amounts++;
        told += own >= 1 ? 1 : 0;
      }
      said += weight * credit;
      core += weight * Math.max(own, cue);
      sentence += weight * here;
      whole += weight;
    }
    boolean denies = s.negative() != question.negative();
    if (!reported && !denies && (opposed(numbered) || early(gist, s))) {
      factor *= OTHER_TENSE;
    }
    boolean ends = question.ending() ? !s.ending() && fits < SAME : s.ending();
    if (ends && !denies) {
      factor *= OTHER_TENSE;
    }
    if (Periods.past(question, s, gist)) {
      factor *= HISTORY;
    }
    Stance stance = denies ? Stance.DENY : Stance.AFFIRM;
    double score = whole == 0 ? 0 : factor * said / whole;
    boolean done = reported && speaks(s);
    return whole == 0
        ? new Match(gist, s, 0, 0, 0, 0, false, false, stance)
        : new Match(
            gist,
            s,
            score,
            core / whole,
            sentence / whole,
            fits,
            done,
            amounts > 0 && told == amounts,
            stance);
  }

  /** Whether the question names the speaker: it asks for what he does by saying it. */
  private boolean speaks(Statement s) {
    String name = s.chain().isEmpty() ? null : s.chain().getLast().name();
    return name != null
        && question.units().stream()
            .anyMatch(unit ->
                unit.kind() != Feature.Kind.PERIOD
                    && (Comparisons.named(name, unit.value())
                        || Comparisons.named(unit.value(), name)));
  }

  /** Whether an article appeared before what the question says to have happened. */
  private boolean early(Gist gist, Statement s) {
    String published = gist.published();
    return question.happening() == Happening.OCCURRED
        && published != null
        && question.units().stream()
            .anyMatch(unit ->
                unit.kind() == Feature.Kind.PERIOD
                    && unit.from() != null
                    && s.own().stream().noneMatch(f -> sameTime(unit, f))
                    && day(published).compareTo(day(unit.from())) < 0);
  }

  private static String day(String time) {
    return time.length() > DAY ? time.substring(0, DAY) : time;
  }

  private static boolean sameTime(Feature unit, Feature feature) {
    return feature.kind() == Feature.Kind.PERIOD && Periods.like(unit, feature) >= 1;
  }

  private boolean opposed(NumberedStatement s) {
    Happening told = happening(s);
    return question.happening() == Happening.OCCURRED && told == Happening.PLANNED
        || question.happening() == Happening.PLANNED && told == Happening.OCCURRED;
  }

  /** Whether what the question asks for has happened; failing that, what else is told. */
  private Happening happening(NumberedStatement numbered) {
    Statement s = numbered.statement();
    Feature asked = question.predicate();
    if (asked != null) {
      for (Map.Entry<String, Happening> event : s.events().entrySet()) {
        if (likePredicate(asked, event.getKey()) >= SAME) {
          boolean done = event.getValue() == Happening.OCCURRED;
          boolean open = s.happening() != Happening.PLANNED;
          return open ? event.getValue() : done ? Happening.OPEN : s.happening();
        }
      }
      return s.happening() == Happening.PLANNED
          ? s.happening()
          : comparisons.best(predicate, numbered.own()) >= SAME ? Happening.OPEN : s.happening();
    }
    return s.happening();
  }

  private double likePredicate(Feature asked, String lemma) {
    return predicates.computeIfAbsent(
        lemma, other -> numbering.likeness().of(asked.value(), other));
  }

  /** Whether a statement has another number of the same things. */
  private static boolean counts(Feature unit, Statement s) {
    String counted = Numbers.unit(unit.value());
    return s.own().stream()
        .anyMatch(f ->
            f.kind() == Feature.Kind.QUANTITY
                && !counted.isEmpty()
                && Numbers.unit(f.value()).equals(counted));
  }

  private static List<Feature> before(Gist gist, Statement s) {
    List<Feature> before = new ArrayList<>(gist.headline());
    gist.sentences().subList(first(s), last(s, gist.sentences().size())).forEach(before::addAll);
    return before;
  }

  private double own(int at, NumberedStatement numbered) {
    double best = comparisons.best(at, numbered.own());
    Feature unit = units.get(at);
    boolean named = unit.kind() == Feature.Kind.NAME || unit.value().length() > 1;
    return best == 0
            && named
            && unit.kind() != Feature.Kind.QUANTITY
            && numbered.statement().text().contains(unit.value())
        ? 1
        : best;
  }
}
