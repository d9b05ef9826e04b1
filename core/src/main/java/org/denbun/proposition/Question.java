package org.denbun.proposition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is looked for.
 *
 * @param units what it says, each once
 * @param subjects the names among them that it is about
 * @param predicate the word among them that says what happens, or null
 * @param negative whether it says that something is not so
 * @param happening whether it has happened by then
 * @param ending whether it says that something comes to nothing
 * @param endings the words that say so
 * @param terms by which candidates are found
 */
record Question(
    List<Feature> units,
    Set<Feature> subjects,
    @Nullable Feature predicate,
    boolean negative,
    Happening happening,
    boolean ending,
    Set<String> endings,
    Set<String> terms) {

  /** A sentence that says more is a list: its beginning tells what it is about. */
  private static final int LONGEST = 40;

  /** A question of the features of a statement, which stand in a text. */
  static Question of(List<Feature> features, String text, Happening happening, Language language) {
    int plan = Plans.in(features, language);
    int modality = modality(features, text, language);
    List<Feature> units = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < features.size(); i++) {
      Feature feature = features.get(i);
      boolean making = plan >= 0 && i > plan && feature.verbal();
      if (i != plan
          && !making
          && feature.begin() < modality
          && seen.add(feature.kind() + feature.value())) {
        units.add(feature);
      }
    }
    Feature cause = Causes.asked(units, text, language);
    Feature predicate = cause == null ? predicate(units) : cause;
    if (units.size() > LONGEST) {
      units.subList(LONGEST, units.size()).clear();
    }
    Set<String> terms = new LinkedHashSet<>();
    units.forEach(unit -> Terms.add(unit, terms));
    return new Question(
        List.copyOf(units),
        new Subjects(text, language).among(features),
        predicate,
        false,
        plan >= 0 ? Happening.PLANNED : asks(predicate, language) ? Happening.OPEN : happening,
        features.stream().anyMatch(f -> language.words("ending").contains(f.value())),
        language.words("ending"),
        terms);
  }

  /** The same, negative where its words end by saying that something is not there. */
  Question worded(String words, Language language) {
    int end = words.length();
    while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    boolean absent = language.ends(words.substring(0, end), "absent");
    return new Question(
        units, subjects, predicate, negative || absent, happening, ending, endings, terms);
  }

  /** Where the noun begins that ends a question by saying that it may be so; else its end. */
  private static int modality(List<Feature> features, String text, Language language) {
    int verb = features.stream().filter(Feature::verbal).mapToInt(Feature::end).max().orElse(-1);
    return language.words("modal-noun").stream()
        .mapToInt(text::lastIndexOf)
        .filter(at -> verb >= 0 && at >= verb)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether what happens is that somebody asks or offers: who tells it tells what is to be. */
  private static boolean asks(@Nullable Feature predicate, Language language) {
    return predicate != null && language.words("asking").contains(predicate.value());
  }

  /**
   * The word that says what happens: the last verb, or a noun behind it that says what is; null
   * where the last says how many there are.
   */
  private static @Nullable Feature predicate(List<Feature> units) {
    Feature predicate = null;
    for (Feature unit : units) {
      predicate = unit.verbal() ? unit : predicate;
    }
    Feature last = units.isEmpty() ? null : units.getLast();
    if (last != null && last.kind() == Feature.Kind.QUANTITY) {
      return null;
    }
    return predicate != null && last != null && last.kind() == Feature.Kind.WORD ? last : predicate;
  }

  /** The same, as negative as a statement is about what is asked for, or failing that itself. */
  Question negative(Statement s) {
    boolean counted = !units.isEmpty() && units.getLast().kind() == Feature.Kind.QUANTITY;
    boolean negative = this.negative || s.negative() && !counted;
    for (Occurrence told : s.events()) {
      boolean asked = predicate != null && told.predicate().equals(predicate.value());
      negative = asked ? told.negative() : negative;
    }
    return new Question(units, subjects, predicate, negative, happening, ending, endings, terms);
  }

  /** How many names it has. */
  long names() {
    return units.stream().filter(u -> u.kind() == Feature.Kind.NAME).count();
  }

  /** Whether it has a name. */
  boolean names(String name) {
    return units.stream().anyMatch(u -> u.kind() == Feature.Kind.NAME && u.value().equals(name));
  }
}
