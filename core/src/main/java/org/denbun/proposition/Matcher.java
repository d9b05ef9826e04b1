package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.independence.Stance;
import org.denbun.proposition.Numbering.NumberedGist;
import org.denbun.proposition.Numbering.NumberedStatement;
import org.jspecify.annotations.Nullable;

/** Compares statements with one question. For one thread. */
final class Matcher {

  private static final double CUE = 0.95;
  private static final double NEAR = 0.85;

  /** From this weight on, few candidates have a name: it tells one affair's events apart. */
  private static final double TELLING = 0.8;

  private static final int MANY = 2;
  private static final int SENTENCES_BEFORE = 2;
  private static final double SAME = 0.7;
  private static final double UNLIKE = 0.5;

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

    /** How near anything in the article comes to a unit; a name may stand there unseen. */
    double anywhere(int at) {
      Feature unit = units.get(at);
      boolean name = unit.kind() == Feature.Kind.NAME;
      return anywhere[at] == 0 && name && Abbreviations.calls(gist.text(), unit.value())
          ? 1
          : anywhere[at];
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
    Statement s = numbered.statement();
    Fit fit = new Fit();
    Tally tally = new Tally(article, numbered, fit);
    for (int unit = 0; unit < weights.length; unit++) {
      tally.add(unit);
    }
    tally.close();
    if (predicate == NONE) {
      fit.set(Evidence.PREDICATE, fit.get(Evidence.SAID));
    }
    boolean off = off(numbered);
    boolean denies = !off && negative(numbered) != question.negative();
    boolean tensed = !tally.reported && !denies;
    boolean opposed = tensed && opposed(numbered);
    fit.set(Evidence.OPPOSED, opposed);
    fit.set(Evidence.OPPOSED_SAID, opposed ? fit.get(Evidence.SAID) : 0);
    boolean fits = fit.get(Evidence.PREDICATE) >= SAME;
    boolean ends = !denies && !off && ends(s);
    fit.set(Evidence.ENDS, ends && !fits);
    fit.set(Evidence.ENDS_ASKED, ends && fits);
    fit.set(Evidence.HAPPENS, asked(s) != null);
    fit.set(Evidence.PAST, Periods.past(question, s, article.gist));
    fit.set(Evidence.ASKED, asked(numbered));
    fit.set(Evidence.CLAIM, s.claim() != null);
    fit.set(Evidence.VOICE_SAID, s.claim() == null ? fit.get(Evidence.SAID) : 0);
    fit.set(Evidence.CONFIRMS, s.confirming());
    Stance stance = denies ? Stance.DENY : Stance.AFFIRM;
    return new Match(article.gist, s, fit, fit.likelihood(), tally.reported && speaks(s), stance);
  }

  /** What a statement says of each unit of the question, summed up. */
  private final class Tally {
    private final Compared article;
    private final NumberedStatement numbered;
    private final Fit fit;
    private final double[] nearBefore;
    private final List<Feature> before;
    private final int[] kinds = new int[Feature.Kind.values().length];
    private double whole;
    private int subjects;
    private final boolean turned;
    private boolean reported;

    Tally(Compared article, NumberedStatement numbered, Fit fit) {
      this.article = article;
      this.numbered = numbered;
      this.fit = fit;
      turned =
          asked(numbered.statement()) == null && turned(numbered.statement()) != null
              || off(numbered);
      nearBefore = article.before(numbered.statement());
      before = dated ? before(article.gist, numbered.statement()) : List.of();
    }

    void add(int at) {
      Feature unit = units.get(at);
      double own = at == predicate && turned ? CUE : own(at, numbered);
      double cue = CUE * comparisons.best(at, numbered.cue());
      double said = Math.max(own, cue);
      double here = Math.max(said, NEAR * comparisons.best(at, numbered.near()));
      double earlier = Math.max(here, nearBefore[at]);
      double anywhere = Math.max(earlier, article.anywhere(at));
      double weight = weights[at];
      whole += weight;
      fit.add(Evidence.SAID, weight * said);
      fit.add(Evidence.BESIDE, weight * (here - said));
      fit.add(Evidence.BEFORE, weight * (earlier - here));
      fit.add(Evidence.ELSEWHERE, weight * (anywhere - earlier));
      if (at == predicate) {
        fit.set(Evidence.PREDICATE, said);
        fit.set(Evidence.UNSAID, here < UNLIKE);
        reported = cue > own;
      }
      kinds[unit.kind().ordinal()]++;
      switch (unit.kind()) {
        case NAME -> stranger(unit, weight, earlier, anywhere);
        case QUANTITY -> number(unit, own, here, earlier);
        case PERIOD -> fit.add(time(Periods.fit(unit, numbered.statement(), before)), 1);
        case WORD -> {}
      }
    }

    private void stranger(Feature unit, double weight, double earlier, double anywhere) {
      boolean subject = question.subjects().contains(unit);
      subjects += subject ? 1 : 0;
      if (anywhere == 0) {
        fit.set(Evidence.STRANGERS, Math.min(MANY, fit.get(Evidence.STRANGERS) + weight));
        fit.add(Evidence.NO_SUBJECT, subject ? 1 : 0);
      } else if (earlier == 0 && weight >= TELLING) {
        fit.set(Evidence.FAR_NAMES, Math.min(MANY, fit.get(Evidence.FAR_NAMES) + 1));
      }
    }

    private void number(Feature unit, double own, double here, double earlier) {
      Evidence evidence =
          own >= 1
              ? Evidence.NUMBERS
              : here == 0 && counts(unit, numbered.statement())
                  ? Evidence.OTHER_NUMBERS
                  : earlier > 0 ? Evidence.NEAR_NUMBERS : Evidence.NO_NUMBERS;
      fit.add(evidence, 1);
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

    void close() {
      for (Evidence share : SHARES) {
        fit.divide(share, whole);
      }
      fit.divide(Evidence.NO_SUBJECT, subjects);
      fit.set(Evidence.OWN_NUMBERS, ownNumbers());
      for (Evidence number : NUMBERS) {
        fit.divide(number, kinds[Feature.Kind.QUANTITY.ordinal()]);
      }
      for (Evidence time : TIMES) {
        fit.divide(time, kinds[Feature.Kind.PERIOD.ordinal()]);
      }
    }
  }

  /** The share of what a statement says that the question has. */
  private double asked(NumberedStatement s) {
    double asked = 0;
    for (int feature : s.own()) {
      asked += comparisons.nearest(feature);
    }
    return s.own().length == 0 ? 0 : asked / s.own().length;
  }

  /** Whether a statement denies what the question says to come to nothing: that is the same. */
  private boolean off(NumberedStatement s) {
    return question.ending()
        && !s.statement().ending()
        && predicate > 0
        && comparisons.best(predicate - 1, s.own()) >= SAME
        && negative(s);
  }

  /** Whether only one of the two says that something comes to nothing; a plan that does was one. */
  private boolean ends(Statement s) {
    boolean plan = question.happening() == Happening.PLANNED && s.plan();
    return question.ending() ? !s.ending() : s.ending() && !plan;
  }

  /** Whether what the question asks for is said not to be so; failing that, anything. */
  private boolean negative(NumberedStatement s) {
    Occurrence asked = asked(s.statement());
    return asked != null
        ? asked.negative()
        : turned(s.statement()) != null ? question.negative() : s.statement().negative();
  }

  /** Whether the question names the speaker: it asks for what he does by saying it. */
  private boolean speaks(Statement s) {
    return !s.chain().isEmpty() && speaks(s.chain().getLast());
  }

  private boolean speaks(Source last) {
    String name = last.name();
    return name != null
        && units.stream()
            .filter(unit -> unit.kind() != Feature.Kind.PERIOD)
            .map(Feature::value)
            .anyMatch(value ->
                last.kind() == SourceKind.OUTLET
                    ? name.equals(value)
                    : Comparisons.named(name, value) || Comparisons.named(value, name));
  }

  private boolean opposed(NumberedStatement s) {
    Happening told = happening(s);
    return question.happening() == Happening.OCCURRED && told == Happening.PLANNED
        || question.happening() == Happening.PLANNED && told == Happening.OCCURRED;
  }

  /** What a statement tells of what the question asks for, or null. */
  private @Nullable Occurrence asked(Statement s) {
    Feature asked = question.predicate();
    if (asked != null) {
      for (Occurrence told : s.events()) {
        if (likePredicate(asked, told.predicate()) >= SAME) {
          return told;
        }
      }
    }
    return null;
  }

  /** What a statement tells by its opposite of what the question asks for, or null. */
  private @Nullable Occurrence turned(Statement s) {
    Feature asked = question.predicate();
    if (asked == null) {
      return null;
    }
    for (Occurrence told : s.events()) {
      boolean opposite = numbering.likeness().opposite(asked.value(), told.predicate());
      if (opposite && told.negative() != question.negative()) {
        return told;
      }
    }
    return null;
  }

  /** Whether what the question asks for has happened; failing that, what else is told. */
  private Happening happening(NumberedStatement numbered) {
    Statement s = numbered.statement();
    Occurrence asked = asked(s);
    if (asked != null) {
      boolean done = asked.happening() == Happening.OCCURRED;
      return !s.plan() ? asked.happening() : done ? Happening.OPEN : Happening.PLANNED;
    }
    boolean planned = s.happening() == Happening.PLANNED;
    boolean word =
        question.predicate() != null && comparisons.best(predicate, numbered.own()) >= SAME;
    return word && !planned ? Happening.OPEN : s.happening();
  }

  private double likePredicate(Feature asked, String lemma) {
    return predicates.computeIfAbsent(
        lemma, other -> numbering.likeness().of(asked.value(), other));
  }

  /** Whether a statement has another number of the same things. */
  private static boolean counts(Feature unit, Statement s) {
    String counted = Numbers.unit(unit.value());
    boolean share = counted.isEmpty() && unit.value().contains(".");
    return s.own().stream()
        .filter(f -> f.kind() == Feature.Kind.QUANTITY)
        .anyMatch(f ->
            (share ? f.value().contains(".") : !counted.isEmpty())
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
