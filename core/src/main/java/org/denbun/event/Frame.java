package org.denbun.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.jspecify.annotations.Nullable;

/** An event in the making. For one thread. */
final class Frame {

  final EventWord word;
  final int begin;
  final int end;
  final Map<Role, List<Argument>> roles = new EnumMap<>(Role.class);
  final Clause clause;
  FoundEvent.Trait trait = FoundEvent.Trait.ACT;
  int clauseBegin;
  int clauseEnd;

  /** What its own noun or what it is part of tells; outweighs its clause. */
  @Nullable EventStatus status;

  /** Whether it is said to be done and not by whom. */
  boolean agentless;

  /** Whether a clause is a part of it. */
  boolean carries;

  /** Whether it only carries another event and is not told itself. */
  boolean silent;

  Frame(EventWord word, int begin, int end, Clause clause) {
    this.word = word;
    this.begin = begin;
    this.end = end;
    this.clause = clause;
  }

  List<Argument> get(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  void put(Role role, List<Argument> arguments) {
    if (!arguments.isEmpty()) {
      roles.put(role, List.copyOf(arguments));
    }
  }

  void fill(Role role, List<Argument> arguments) {
    if (!has(role)) {
      put(role, arguments);
    }
  }

  void add(Role role, List<Argument> arguments) {
    List<Argument> all = new ArrayList<>(get(role));
    all.addAll(arguments);
    put(role, all);
  }

  private @Nullable Clause leaning;

  /** Lets another clause tell its tense. */
  void lean(Clause other) {
    leaning = other;
  }

  FoundEvent found(Sentence s) {
    return new FoundEvent(
        s,
        word.type(),
        word.mode(),
        word.lemma(),
        begin,
        end,
        clauseBegin,
        clauseEnd,
        roles,
        settled(),
        trait);
  }

  private boolean cut() {
    return clause.bare && clause.tail.status() == null && clause.next == null;
  }

  private EventStatus settled() {
    Clause telling = leaning == null ? clause : leaning;
    EventStatus told = status != null ? status : telling.resolved();
    if (word.status() != null && told != EventStatus.DENIED && told != EventStatus.CANCELLED) {
      return word.status();
    }
    boolean asks = word.is(EventWord.Trait.CONTROL) && status == null;
    boolean open = told == EventStatus.ONGOING || told == EventStatus.PLANNED || cut();
    return asks && open ? EventStatus.DEMANDED : told;
  }
}
