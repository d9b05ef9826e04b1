package org.denbun.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.proposition.Numbering.NumberedStatement;

/** What a statement says of each unit of a question, summed up. For one thread. */
final class Tally {

  private static final double CUE = 0.95;
  private static final double NEAR = 0.85;
  private static final double UNLIKE = 0.5;

  /** From this weight on, few candidates have a name: it tells one affair's events apart. */
  private static final double TELLING = 0.8;

  private static final int MANY = 2;

  private static final List<Evidence> SHARES =
      List.of(Evidence.SAID, Evidence.BESIDE, Evidence.BEFORE, Evidence.ELSEWHERE);
  private static final List<Evidence> NUMBERS =
      List.of(Evidence.NUMBERS, Evidence.NEAR_NUMBERS, Evidence.OTHER_NUMBERS, Evidence.NO_NUMBERS);
  private static final List<Evidence> TIMES =
      List.of(
          Evidence.TIMES,
          Evidence.AROUND_TIMES,
          Evidence.UNTOLD_TIMES,
          Evidence.EARLIER_TIMES,
          Evidence.OTHER_TIMES);

  private final Weighed question;
  private final ComparedArticle article;
  private final NumberedStatement numbered;
  private final Fit fit;
  private final int[] cued;
  private final double[] nearBefore;
  private final List<Feature> before;
  private final int[] kinds = new int[Feature.Kind.values().length];
  private final boolean reversed;
  private final Set<Feature> names = new HashSet<>();
  private double whole;
  private int subjects;
  private boolean reported;
  private boolean told;

  /**
   * Of one statement of an article.
   *
   * @param reversed whether it tells by its opposite what the question says to happen
   * @param speaks whether the question may ask for what its speaker does by saying it
   */
  Tally(
      Weighed question,
      ComparedArticle article,
      NumberedStatement numbered,
      boolean reversed,
      boolean speaks,
      Fit fit) {
    this.question = question;
    this.article = article;
    this.numbered = numbered;
    this.reversed = reversed;
    this.fit = fit;
    cued = PredicateWords.cue(numbered, speaks);
    nearBefore = article.before(numbered.statement());
    before = question.dated() ? article.preceding(numbered.statement()) : List.of();
    for (int unit = 0; unit < question.units().size(); unit++) {
      add(unit);
    }
    close();
  }

  /** Whether only its cue says what the question says to happen. */
  boolean reported() {
    return reported;
  }

  /**
   * The names asked for that it has, its sentence, the headline or a sentence just before, or that
   * its article calls only by what they are.
   */
  Set<Feature> names() {
    return names;
  }

  private void add(int at) {
    Feature unit = question.units().get(at);
    Comparisons comparisons = question.comparisons();
    boolean predicate = at == question.predicate();
    double own = predicate && reversed ? CUE : Math.max(own(at), predicate ? meant(at) : 0);
    double cue = CUE * comparisons.best(at, predicate ? cued : numbered.cue());
    double said = Math.max(own, cue);
    double beside = Math.max(said, NEAR * comparisons.best(at, numbered.near()));
    double here = beside == 0 && spelt(at, 0) ? NEAR : beside;
    double found = Math.max(here, nearBefore[at]);
    double earlier = found == 0 && spelt(at, ComparedArticle.SENTENCES_BEFORE) ? 1 : found;
    double anywhere = Math.max(earlier, article.anywhere(at));
    double weight = question.weights()[at];
    whole += weight;
    told |= said >= UNLIKE && unit.kind() != Feature.Kind.PERIOD;
    fit.add(Evidence.SAID, weight * said);
    fit.add(Evidence.BESIDE, weight * (here - said));
    fit.add(Evidence.BEFORE, weight * (earlier - here));
    fit.add(Evidence.ELSEWHERE, weight * (anywhere - earlier));
    if (predicate) {
      fit.set(Evidence.PREDICATE, said);
      fit.set(Evidence.UNSAID, here < UNLIKE);
      reported = cue > own;
    }
    kinds[unit.kind().ordinal()]++;
    switch (unit.kind()) {
      case NAME -> {
        stranger(unit, weight, earlier, anywhere);
        if (earlier > 0 || article.calls(at)) {
          names.add(unit);
        }
      }
      case QUANTITY -> number(at, own, here, earlier);
      case PERIOD -> fit.add(time(Periods.fit(unit, numbered.statement(), before)), 1);
      case WORD -> {}
    }
  }

  /**
   * Whether its sentence or one of some before has a name letter by letter: other articles show
   * that it is one.
   */
  private boolean spelt(int at, int before) {
    Feature unit = question.units().get(at);
    return unit.kind() == Feature.Kind.NAME
        && article.anywhere(at) > 0
        && article.gist().passage(numbered.statement(), before).contains(unit.value());
  }

  /** How far it tells in other words what a predicate means that says little itself. */
  private double meant(int at) {
    Feature unit = question.units().get(at);
    boolean light = LightVerbs.is(unit) && at > 0;
    return light && own(at - 1) >= 1 ? NEAR : Causes.says(unit) ? implied(at) : 0;
  }

  /** How far it tells a cause and its effect without saying that they are. */
  private double implied(int at) {
    double[] said = new double[question.units().size()];
    for (int unit = 0; unit < said.length; unit++) {
      said[unit] = own(unit);
    }
    return Causes.implied(said, at);
  }

  private double own(int at) {
    int[] own = at == question.predicate() ? PredicateWords.own(numbered) : numbered.own();
    double best = question.comparisons().best(at, own);
    Feature unit = question.units().get(at);
    boolean named = unit.kind() == Feature.Kind.NAME || unit.value().length() > 1;
    return best == 0
            && named
            && own == numbered.own()
            && unit.kind() != Feature.Kind.QUANTITY
            && numbered.statement().text().contains(unit.value())
        ? 1
        : best;
  }

  private void stranger(Feature unit, double weight, double earlier, double anywhere) {
    boolean subject = question.question().subjects().contains(unit);
    subjects += subject ? 1 : 0;
    if (anywhere == 0) {
      fit.set(Evidence.STRANGERS, Math.min(MANY, fit.get(Evidence.STRANGERS) + weight));
      fit.add(Evidence.NO_SUBJECT, subject ? 1 : 0);
    } else if (earlier == 0 && weight >= TELLING) {
      fit.set(Evidence.FAR_NAMES, Math.min(MANY, fit.get(Evidence.FAR_NAMES) + 1));
    }
  }

  private void number(int at, double own, double here, double earlier) {
    Feature unit = question.units().get(at);
    Evidence evidence =
        own >= Amounts.ABOUT
            ? ofOthers(at) ? Evidence.NEAR_NUMBERS : Evidence.NUMBERS
            : here == 0 && counts(unit)
                ? Evidence.OTHER_NUMBERS
                : earlier > 0 ? Evidence.NEAR_NUMBERS : Evidence.NO_NUMBERS;
    fit.add(evidence, 1);
  }

  /**
   * Whether a small number counts what a word right before it tells, and the sentence has not that
   * word: so few there are of anything.
   */
  private boolean ofOthers(int at) {
    Feature number = question.units().get(at);
    Feature counted = at == 0 ? null : question.units().get(at - 1);
    return counted != null
        && counted.end() == number.begin()
        && number.value().chars().filter(Character::isDigit).count() == 1
        && own(at - 1) == 0
        && question.comparisons().best(at - 1, numbered.near()) == 0;
  }

  /** Whether the statement has another number of the same things. */
  private boolean counts(Feature unit) {
    String counted = Numbers.unit(unit.value());
    boolean share = counted.isEmpty() && unit.value().contains(".");
    return numbered.statement().own().stream()
        .filter(f -> f.kind() == Feature.Kind.QUANTITY)
        .anyMatch(f ->
            (share ? f.value().contains(".") : !counted.isEmpty())
                && Numbers.unit(f.value()).equals(counted));
  }

  private static Evidence time(Periods.Fit fit) {
    return switch (fit) {
      case SAME -> Evidence.TIMES;
      case AROUND -> Evidence.AROUND_TIMES;
      case UNTOLD -> Evidence.UNTOLD_TIMES;
      case EARLIER_OTHER -> Evidence.EARLIER_TIMES;
      case OTHER -> Evidence.OTHER_TIMES;
    };
  }

  private boolean ownNumbers() {
    return kinds[Feature.Kind.QUANTITY.ordinal()] > 0
        && fit.get(Evidence.NUMBERS) == 0
        && numbered.statement().own().stream().anyMatch(f -> f.kind() == Feature.Kind.QUANTITY);
  }

  private void close() {
    for (Evidence share : SHARES) {
      fit.divide(share, whole);
    }
    fit.divide(Evidence.NO_SUBJECT, subjects);
    fit.set(Evidence.OWN_NUMBERS, ownNumbers());
    if (fit.get(Evidence.UNSAID) > 0 && !told) {
      // That something else was at the time asked for says nothing of what is asked.
      fit.add(Evidence.UNTOLD_TIMES, fit.get(Evidence.TIMES));
      fit.set(Evidence.TIMES, 0);
    }
    for (Evidence number : NUMBERS) {
      fit.divide(number, kinds[Feature.Kind.QUANTITY.ordinal()]);
    }
    for (Evidence time : TIMES) {
      fit.divide(time, kinds[Feature.Kind.PERIOD.ordinal()]);
    }
  }
}
