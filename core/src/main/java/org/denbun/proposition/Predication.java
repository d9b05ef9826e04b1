package org.denbun.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.language.Contrasts;
import org.denbun.proposition.Numbering.NumberedStatement;
import org.jspecify.annotations.Nullable;

/**
 * What statements tell of that which a question says to happen: whether it is so, whether it is
 * planned, whether it came to nothing. For one thread.
 */
final class Predication {

  /** As near as this, a word says the same. */
  static final double SAME = 0.7;

  private final Question question;
  private final Comparisons comparisons;
  private final Likeness likeness;
  private final Contrasts contrasts;
  private final List<String> outcomes;
  private final int predicate;
  private final Map<String, Double> predicates = new HashMap<>();

  /**
   * Of one question.
   *
   * @param predicate the index among what is compared of the word that says what happens, or less
   *     than 0
   */
  Predication(Question question, Comparisons comparisons, Likeness likeness, int predicate) {
    this.question = question;
    this.comparisons = comparisons;
    this.likeness = likeness;
    this.contrasts = likeness.contrasts();
    this.outcomes = outcomes(question);
    this.predicate = predicate;
  }

  /** Whether a statement says that it is not so where the question says so, or the other way. */
  boolean denies(NumberedStatement s) {
    return !off(s) && negative(s.statement()) != question.negative();
  }

  /** Whether a statement denies what the question says to come to nothing: that is the same. */
  boolean off(NumberedStatement s) {
    return question.ending()
        && !s.statement().ending()
        && predicate > 0
        && asked(s.statement()) == null
        && comparisons.best(predicate - 1, s.own()) >= SAME
        && negative(s.statement());
  }

  /** Whether only one of the two says that something comes to nothing; a plan that does was one. */
  boolean ends(NumberedStatement numbered) {
    Statement s = numbered.statement();
    if (question.negative() && nothing(s)) {
      return false;
    }
    boolean plan = question.happening() == Happening.PLANNED && s.plan();
    return question.ending() ? !s.ending() && !likeEnding(numbered) : s.ending() && !plan;
  }

  /** Whether it says in another word that what the question asks for comes to nothing. */
  private boolean likeEnding(NumberedStatement s) {
    Feature asked = question.predicate();
    return asked != null
        && question.endings().contains(asked.value())
        && comparisons.best(predicate, s.own()) >= SAME;
  }

  /** Whether it tells an outcome that rules out what the question says to happen. */
  boolean contrary(Statement s) {
    List<String> words = s.own().stream().map(Feature::value).toList();
    return !question.negative()
        && outcomes.stream().anyMatch(outcome -> contrasts.ruledOut(outcome, words));
  }

  /** What the question says to happen; where it only counts, what it counts. */
  private static List<String> outcomes(Question question) {
    Feature asked = question.predicate();
    return asked != null
        ? List.of(asked.value())
        : question.units().stream().map(Feature::value).toList();
  }

  /** Whether it is told by its opposite. */
  boolean reversed(NumberedStatement s) {
    return asked(s.statement()) == null && turned(s.statement()) != null || off(s);
  }

  /** Whether one of the two speaks of a plan, and the other of what has happened. */
  boolean opposed(NumberedStatement s, Gist gist) {
    Happening told = happening(s);
    // A plan that comes to nothing is named by its noun, whatever becomes of it.
    boolean ended = question.ending() && s.statement().ending() && s.statement().plan();
    boolean over = !s.statement().plan() && over(s.statement(), gist);
    if (told == Happening.PLANNED && (ended || over)) {
      return false;
    }
    return question.happening() == Happening.OCCURRED && told == Happening.PLANNED
        || question.happening() == Happening.PLANNED && told == Happening.OCCURRED;
  }

  /** Whether the time that the question asks for is told, and is over: what was then is no plan. */
  private boolean over(Statement s, Gist gist) {
    String published = gist.published();
    return published != null
        && s.own().stream()
            .filter(f -> Periods.over(f, published))
            .anyMatch(f ->
                question.units().stream()
                    .anyMatch(
                        unit -> unit.kind() == Feature.Kind.PERIOD && Periods.like(unit, f) >= 1));
  }

  /** Whether a statement tells of what the question asks for in a tense that is not past. */
  boolean now(Statement s) {
    Occurrence asked = asked(s);
    return asked != null && asked.happening() == Happening.PLANNED;
  }

  /** What a statement tells of what the question asks for, or null. */
  @Nullable Occurrence asked(Statement s) {
    Feature asked = question.predicate();
    if (asked != null) {
      for (Occurrence told : s.events()) {
        if (like(asked, told.predicate()) >= SAME || causes(asked, told, s)) {
          return told;
        }
      }
    }
    return null;
  }

  /** Whether a cause is asked for, and told in another word. */
  private static boolean causes(Feature asked, Occurrence told, Statement s) {
    return Causes.says(asked)
        && s.own().stream().anyMatch(f -> Causes.says(f) && f.value().equals(told.predicate()));
  }

  /** Whether what the question asks for is said not to be so; failing that, anything. */
  private boolean negative(Statement s) {
    Occurrence asked = asked(s);
    return asked != null
        ? asked.negative() != (question.negative() && nothing(s))
        : turned(s) != null
            ? question.negative()
            : question.negative() ? !s.denying() : s.negative();
  }

  /** Whether what the question asks for, in a noun, is said to come to nothing. */
  private boolean nothing(Statement s) {
    Feature asked = question.predicate();
    List<Feature> own = s.own();
    for (int i = 1; asked != null && s.ending() && i < own.size(); i++) {
      if (question.endings().contains(own.get(i).value())
          && like(asked, own.get(i - 1).value()) >= SAME) {
        return true;
      }
    }
    return false;
  }

  /** What a statement tells by its opposite of what the question asks for, or null. */
  private @Nullable Occurrence turned(Statement s) {
    Feature asked = question.predicate();
    if (asked == null) {
      return null;
    }
    for (Occurrence told : s.events()) {
      boolean opposite = likeness.opposite(asked.value(), told.predicate());
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

  private double like(Feature asked, String lemma) {
    return predicates.computeIfAbsent(lemma, other -> likeness.of(asked.value(), other));
  }
}
