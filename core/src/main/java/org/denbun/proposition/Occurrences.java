package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.language.Language;

/** Tells what a statement says of each thing that happens in it. For one article. */
final class Occurrences {

  /** So far behind a predicate its clause ends, if it does; a conjunction has room. */
  private static final int CLAUSE = 3;

  private final String text;
  private final Units units;
  private final String edges;
  private final String stops;
  private final Set<String> prefixes;
  private final Set<String> negations;
  private final Set<String> against;
  private final Set<String> mayHave;
  private final Set<String> changes;

  Occurrences(String text, Units units, Language language) {
    this.text = text;
    this.units = units;
    edges = language.setting("edges");
    stops = language.setting("stops");
    prefixes = language.words("negating-prefix");
    negations = language.words("not-so");
    against = language.words("although");
    mayHave = language.words("may-have");
    changes = language.words("change");
  }

  /** What the last of some events is, which its statement is mostly about. */
  Happening last(List<Event> events) {
    return events.isEmpty() ? Happening.OPEN : of(events.getLast());
  }

  /** Whether the last of some events is said not to be so, and that is said of the others too. */
  boolean negated(List<Event> events) {
    return !events.isEmpty() && events.getLast().status() == EventStatus.DENIED && !keeps(events);
  }

  /** Whether the last of some events denies that anything changes the others. */
  boolean keeps(List<Event> events) {
    return !events.isEmpty()
        && events.getLast().status() == EventStatus.DENIED
        && changes.contains(events.getLast().predicate());
  }

  /**
   * What is told of each event of a statement.
   *
   * @param negative whether the statement says that something is not so: that goes for its last
   *     clause, with all that is a part of it
   */
  List<Occurrence> of(List<Event> events, boolean negative) {
    List<Occurrence> told = new ArrayList<>();
    boolean earlier = false;
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      boolean last = i == events.size() - 1;
      earlier |= !last && (closes(event, CLAUSE) || although(event));
      boolean denied = event.status() == EventStatus.DENIED || negative && !earlier;
      boolean untensed = !last && event.status() == EventStatus.PLANNED && closes(event, 1);
      Happening happening = untensed ? tenseless(events) : of(event);
      told.addFirst(new Occurrence(event.predicate(), happening, denied));
    }
    return told;
  }

  /** What words alone say not to be so: a noun that it is not, or one with a negating prefix. */
  List<Occurrence> denied(List<Feature> words) {
    return words.stream()
        .filter(word -> word.kind() == Feature.Kind.WORD)
        .filter(word ->
            negations.stream().anyMatch(not -> text.startsWith(not, word.end()))
                || prefixes.stream()
                    .anyMatch(not -> text.startsWith(not, word.begin() - not.length())))
        .map(word -> new Occurrence(word.value(), Happening.OPEN, true))
        .toList();
  }

  /** A clause that leaves its tense to the last has happened where that has. */
  private Happening tenseless(List<Event> events) {
    return last(events) == Happening.OCCURRED ? Happening.OCCURRED : Happening.OPEN;
  }

  /** Whether something else is set against an event: that one is so, whatever that other is. */
  private boolean although(Event event) {
    int end = units.at(event.span().end());
    return against.stream().anyMatch(word -> text.startsWith(word, end));
  }

  /** Whether a clause ends within some letters behind a predicate. */
  private boolean closes(Event event, int letters) {
    int end = units.at(event.span().end());
    int stop = Math.min(text.length(), end + letters);
    for (int i = end; i < stop; i++) {
      if (stops.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      if (edges.indexOf(text.charAt(i)) >= 0) {
        return !Character.isWhitespace(text.charAt(i)) && !bracket(text.charAt(i));
      }
    }
    return false;
  }

  private static boolean bracket(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION;
  }

  private Happening of(Event event) {
    return switch (event.status()) {
      case OCCURRED -> Happening.OCCURRED;
      case POSSIBLE -> past(event) ? Happening.OCCURRED : Happening.PLANNED;
      case PLANNED, DEMANDED, WANTED -> Happening.PLANNED;
      case ONGOING, DENIED, CANCELLED -> Happening.OPEN;
    };
  }

  /** Whether what may be so is told to be over. */
  private boolean past(Event event) {
    return mayHave.stream().anyMatch(event.span().text()::contains);
  }
}
