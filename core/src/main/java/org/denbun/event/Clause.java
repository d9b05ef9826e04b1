package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.EventStatus;
import org.jspecify.annotations.Nullable;

/** A clause of a sentence, with what its endings tell. For one thread. */
final class Clause {

  final Tail tail;
  final boolean state;
  final List<Frame> frames = new ArrayList<>();

  /** The clause whose tense it shares if it has none of its own. */
  @Nullable Clause next;

  /** Whether its noun says what it tells, so that it shares the tense of what is said of that. */
  boolean content;

  /** Whether it ends with a noun or a stem, and a verb's endings are left out. */
  boolean bare;

  /** Whether it is a noun that shares the endings of the next predicate. */
  boolean joined;

  /** Whether it is a part of another clause. */
  boolean embedded;

  private @Nullable EventStatus resolved;

  Clause(Tail tail, boolean state) {
    this.tail = tail;
    this.state = state;
    this.embedded = tail.link().embedded();
  }

  boolean open() {
    return tail.status() == null
        && switch (tail.link()) {
          case COORDINATE, ADVERBIAL -> true;
          case CONDITION, FINAL, INDEPENDENT, COMPLEMENT, RELATIVE -> false;
        };
  }

  /** A negation reaches no further back than its own clause. */
  private EventStatus tense() {
    EventStatus told = tail.tense();
    return told != null ? told : state ? EventStatus.ONGOING : EventStatus.PLANNED;
  }

  /** Asked for the last clause first: each needs only the next one's answer. */
  EventStatus resolved() {
    if (resolved == null) {
      resolved = resolve();
    }
    return resolved;
  }

  private EventStatus resolve() {
    EventStatus told = tail.status();
    if (told != null) {
      return told == EventStatus.OCCURRED && state ? EventStatus.OCCURRED : told;
    }
    Clause after = next;
    if ((open() || content) && after != null) {
      return after.resolved() == EventStatus.DENIED && !joined ? after.tense() : after.resolved();
    }
    if (tail.link() == Tail.Link.CONDITION) {
      return after != null && after.resolved() == EventStatus.OCCURRED
          ? EventStatus.OCCURRED
          : EventStatus.POSSIBLE;
    }
    return state ? EventStatus.ONGOING : bare ? EventStatus.OCCURRED : EventStatus.PLANNED;
  }
}
