package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Event;
import org.denbun.Span;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.denbun.text.Sorted;
import org.jspecify.annotations.Nullable;

/** What stretches of an article say. For one article and one thread. */
final class Contents {

  /** So many sentences back "at that time" may point. */
  private static final int BACK = 3;

  /** Of so many words the noun consists at most that a clause modifies. */
  private static final int HEAD = 3;

  private final String text;
  private final List<Range> sentences;
  private final List<Feature> features;
  private final Language language;
  private final Units units;
  private final Occurrences occurrences;

  Contents(
      String text, List<Range> sentences, List<Feature> features, Language language, Units units) {
    this.text = text;
    this.sentences = sentences;
    this.features = features;
    this.language = language;
    this.units = units;
    occurrences = new Occurrences(text, units, language);
  }

  String text() {
    return text;
  }

  List<Range> sentences() {
    return sentences;
  }

  /** The index of the sentence in which a range begins. */
  int sentence(Range range) {
    int next = Sorted.first(sentences, Range::begin, range.begin() + 1);
    return Math.max(0, next - 1);
  }

  List<Range> ranges(List<Span> spans) {
    return spans.stream().map(units::range).toList();
  }

  List<Feature> features(Range range) {
    return Within.of(features, range);
  }

  List<Feature> features(List<Range> ranges) {
    return Within.of(features, ranges);
  }

  /** What is said; when it came to light is no part of that. */
  List<Feature> said(List<Range> ranges) {
    List<Feature> own = features(ranges);
    int last = own.size() - 1;
    boolean found = last >= 0 && language.words("come-to-light").contains(own.get(last).value());
    boolean dated = found && last > 0 && own.get(last - 1).kind() == Feature.Kind.PERIOD;
    List<Feature> said = new ArrayList<>(dated ? own.subList(0, last - 1) : own);
    Feature then = ranges.stream().anyMatch(this::back) ? then(ranges.getFirst()) : null;
    if (then != null) {
      said.addFirst(then);
    }
    return said;
  }

  private boolean back(Range range) {
    return any(range.in(text), "back-then");
  }

  /** The time that was told last before a range, not far from it; or null. */
  private @Nullable Feature then(Range range) {
    int sentence = sentence(range);
    int begin = sentences.get(Math.max(0, sentence - BACK)).begin();
    return features(new Range(begin, Math.max(begin, range.begin()))).stream()
        .filter(feature -> feature.kind() == Feature.Kind.PERIOD && feature.from() != null)
        .reduce((one, other) -> other)
        .orElse(null);
  }

  /** Those of some events that begin in one of some ranges. */
  List<Event> events(List<Event> events, List<Range> ranges) {
    return events.stream()
        .filter(event -> ranges.stream().anyMatch(range -> holds(range, event)))
        .toList();
  }

  private boolean holds(Range range, Event event) {
    int begin = units.at(event.span().begin());
    return begin >= range.begin() && begin < range.end();
  }

  /**
   * What the last event of a stretch is, which it is mostly about; one in its topic is not that.
   */
  Happening last(List<Event> events, Range stretch) {
    Happening last = occurrences.last(events);
    return last == Happening.PLANNED && inTopic(events.getLast(), stretch) ? Happening.OPEN : last;
  }

  /** Whether what follows an event is the rest of a topic, and something that it is. */
  private boolean inTopic(Event event, Range stretch) {
    int end = units.at(event.span().end());
    List<Feature> behind = features(new Range(end, Math.max(end, stretch.end())));
    boolean head = !behind.isEmpty() && behind.getFirst().begin() == end;
    return head
        && behind.stream()
            .limit(HEAD)
            .anyMatch(f ->
                language.words("topic-particle").stream()
                    .anyMatch(mark -> text.startsWith(mark, f.end())));
  }

  /** Whether the last of some events is said not to be so, and that is said of the others too. */
  boolean negated(List<Event> events) {
    return occurrences.negated(events);
  }

  /** Whether the last of some events denies that anything changes the others. */
  boolean keeps(List<Event> events) {
    return occurrences.keeps(events);
  }

  /** What is told of each thing that happens in a stretch. */
  List<Occurrence> told(List<Event> events, boolean negative, List<Feature> own) {
    List<Occurrence> told = new ArrayList<>(occurrences.denied(own));
    told.addAll(occurrences.of(events, negative));
    boolean unplanned = told.stream().anyMatch(one -> one.negative() && plan(one.predicate()));
    told.replaceAll(one -> unplanned ? one.denied() : named(one, own) ? one.untensed() : one);
    return told;
  }

  private boolean plan(String predicate) {
    return language.words("plan-noun").contains(predicate)
        || language.words("draft-noun").contains(predicate);
  }

  /** Whether nothing but a noun tells it: that has no tense. */
  private boolean named(Occurrence one, List<Feature> own) {
    List<Feature> words = own.stream().filter(f -> f.value().equals(one.predicate())).toList();
    return !words.isEmpty() && words.stream().allMatch(this::noun);
  }

  private boolean noun(Feature word) {
    return !word.verbal()
        || language.words("noun-particle").stream()
            .anyMatch(particle -> text.startsWith(particle, word.end()));
  }

  /** Whether a text has a word of a class. */
  boolean any(String words, String wordClass) {
    return language.words(wordClass).stream().anyMatch(words::contains);
  }

  /** Whether an answer neither affirms nor denies, and nothing is set against that. */
  boolean evades(String answer) {
    int last = -1;
    for (String word : language.words("noncommittal")) {
      last = Math.max(last, answer.lastIndexOf(word));
    }
    return last >= 0 && !any(answer.substring(last), "but-mark") && !although(answer, last);
  }

  /** Whether what begins at a place is set against what stands right before it: that is told. */
  private boolean although(String answer, int at) {
    return language.words("although").stream()
        .anyMatch(word -> answer.startsWith(word, at - word.length()));
  }

  /** Whether a sentence only sets a scene: it says nothing of anything. */
  boolean scene(Range sentence, List<Event> events) {
    String words = sentence.in(text);
    return events.isEmpty()
        && features(sentence).stream().noneMatch(Feature::verbal)
        && !any(words, "subject-particle");
  }

  /** Whether something comes to nothing. */
  boolean ends(List<Feature> own) {
    return own.stream().anyMatch(f -> language.words("ending").contains(f.value()));
  }

  /** Whether it tells of a plan, by a noun. */
  boolean planned(List<Feature> own) {
    return Plans.in(own, language) >= 0;
  }
}
