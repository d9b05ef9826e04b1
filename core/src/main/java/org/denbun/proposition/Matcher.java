package org.denbun.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.denbun.independence.Stance;

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
  private static final String NAME = "n:";
  private static final int DAY = 10;

  private final Question question;
  private final Weights weights;
  private final Likeness likeness;
  private final Map<Feature, Map<String, Double>> compared = new IdentityHashMap<>();

  Matcher(Question question, Weights weights, Likeness likeness) {
    this.question = question;
    this.weights = weights;
    this.likeness = likeness;
  }

  List<Match> of(Gist gist) {
    List<Match> matches = new ArrayList<>();
    List<Feature> all = distinct(gist.all());
    Map<Feature, Double> anywhere = new IdentityHashMap<>();
    question.units().forEach(unit -> anywhere.put(unit, best(unit, all)));
    for (Statement statement : gist.statements()) {
      if (!statement.evasive()) {
        matches.add(match(gist, statement, anywhere));
      }
    }
    return matches;
  }

  /** Each name and word once: an article repeats most of its own. */
  private static List<Feature> distinct(List<Feature> all) {
    Map<String, Feature> distinct = new LinkedHashMap<>();
    all.forEach(feature -> distinct.putIfAbsent(feature.kind() + feature.value(), feature));
    return List.copyOf(distinct.values());
  }

  private Match match(Gist gist, Statement s, Map<Feature, Double> anywhere) {
    List<Feature> before = before(gist, s);
    double said = 0;
    double core = 0;
    double sentence = 0;
    double whole = 0;
    double factor = 1;
    double predicate = 0;
    boolean reported = false;
    int amounts = 0;
    int told = 0;
    for (Feature unit : question.units()) {
      double weight = weights.of(unit, question);
      double own = best(unit, s.own(), gist, s);
      double cue = CUE * best(unit, s.cue());
      double near = NEAR * best(unit, s.near());
      double here = Math.max(own, Math.max(cue, near));
      double topic = unit.kind() == Feature.Kind.NAME ? TOPIC : ARTICLE;
      double credit =
          Math.max(
              here,
              Math.max(BEFORE * best(unit, before), topic * anywhere.getOrDefault(unit, 0.0)));
      if (unit.kind() == Feature.Kind.NAME) {
        credit = credit == 0 && gist.text().contains(unit.value()) ? TOPIC : credit;
        boolean elsewhere = here == 0 && best(unit, before) == 0;
        factor *= credit == 0 ? STRANGER : elsewhere && weight >= TELLING ? ELSEWHERE : 1;
      }
      if (unit.kind() == Feature.Kind.PERIOD) {
        Periods.Fit fit = Periods.fit(unit, s, before);
        credit = Math.max(fit.credit(), here);
        factor *= fit == Periods.Fit.OTHER ? OTHER_TIME : 1;
      }
      if (unit.kind() == Feature.Kind.QUANTITY && here == 0) {
        factor *= counts(unit, s) ? OTHER_NUMBER : best(unit, before) == 0 ? NO_NUMBER : 1;
      }
      if (unit.equals(question.predicate())) {
        predicate = Math.max(own, cue);
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
    if (!reported && !denies && (opposed(s) || early(gist, s))) {
      factor *= OTHER_TENSE;
    }
    boolean ends = question.ending() ? !s.ending() && predicate < SAME : s.ending();
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
            predicate,
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
                    && (named(name, unit.value()) || named(unit.value(), name)));
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
                    && s.own().stream().noneMatch(f -> like(unit, f) >= 1)
                    && day(published).compareTo(day(unit.from())) < 0);
  }

  private static String day(String time) {
    return time.length() > DAY ? time.substring(0, DAY) : time;
  }

  private boolean opposed(Statement s) {
    Happening told = happening(s);
    return question.happening() == Happening.OCCURRED && told == Happening.PLANNED
        || question.happening() == Happening.PLANNED && told == Happening.OCCURRED;
  }

  /** Whether what the question asks for has happened; failing that, what else is told. */
  private Happening happening(Statement s) {
    Feature asked = question.predicate();
    if (asked != null) {
      for (Map.Entry<String, Happening> event : s.events().entrySet()) {
        if (likeness.of(asked.value(), event.getKey()) >= SAME) {
          boolean done = event.getValue() == Happening.OCCURRED;
          boolean open = s.happening() != Happening.PLANNED;
          return open ? event.getValue() : done ? Happening.OPEN : s.happening();
        }
      }
      return s.happening() == Happening.PLANNED
          ? s.happening()
          : best(asked, s.own()) >= SAME ? Happening.OPEN : s.happening();
    }
    return s.happening();
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
    int from = Math.max(0, s.sentence() - SENTENCES_BEFORE);
    gist.sentences()
        .subList(from, Math.min(s.sentence(), gist.sentences().size()))
        .forEach(before::addAll);
    return before;
  }

  private double best(Feature unit, List<Feature> features, Gist gist, Statement s) {
    double best = best(unit, features);
    boolean named = unit.kind() == Feature.Kind.NAME || unit.value().length() > 1;
    return best == 0
            && named
            && unit.kind() != Feature.Kind.QUANTITY
            && s.text().contains(unit.value())
        ? 1
        : best;
  }

  private double best(Feature unit, List<Feature> features) {
    double best = 0;
    for (int i = 0; i < features.size() && best < 1; i++) {
      best = Math.max(best, like(unit, features.get(i)));
    }
    return best;
  }

  private double like(Feature unit, Feature feature) {
    if (unit.kind() == Feature.Kind.PERIOD || feature.kind() == Feature.Kind.PERIOD) {
      return unit.kind() == feature.kind() ? Periods.like(unit, feature) : 0;
    }
    Map<String, Double> likes = compared.computeIfAbsent(unit, u -> new HashMap<>());
    String value = feature.kind() == Feature.Kind.NAME ? NAME + feature.value() : feature.value();
    Double like = likes.get(value);
    if (like == null) {
      like = compared(unit, feature);
      likes.put(value, like);
    }
    return like;
  }

  private double compared(Feature unit, Feature feature) {
    return switch (unit.kind()) {
      case QUANTITY ->
          feature.kind() == Feature.Kind.QUANTITY && unit.value().equals(feature.value()) ? 1 : 0;
      case PERIOD -> feature.kind() == Feature.Kind.PERIOD ? Periods.like(unit, feature) : 0;
      case NAME -> name(unit, feature);
      case WORD ->
          switch (feature.kind()) {
            case WORD -> likeness.of(unit.value(), feature.value());
            case NAME -> named(feature.value(), unit.value()) ? CUE : 0;
            case QUANTITY, PERIOD -> 0;
          };
    };
  }

  private static double name(Feature unit, Feature feature) {
    if (feature.kind() == Feature.Kind.WORD) {
      boolean first = unit.value().startsWith(feature.value());
      return first && feature.value().length() > 1 ? NEAR : 0;
    }
    boolean same =
        feature.kind() == Feature.Kind.NAME
            && (Objects.equals(unit.value(), feature.value())
                || unit.keys().stream().anyMatch(feature.keys()::contains)
                || part(unit.value(), feature.value())
                || part(feature.value(), unit.value()));
    return same ? 1 : 0;
  }

  /** Whether a name is a good part of a longer one. */
  private static boolean part(String name, String other) {
    return named(name, other) && 2 * other.length() >= name.length();
  }

  /** Whether a name holds a word that is not a mere letter. */
  private static boolean named(String name, String word) {
    return word.length() > 1 && name.contains(word);
  }
}
