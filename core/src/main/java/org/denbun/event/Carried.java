package org.denbun.event;

import java.util.List;
import org.denbun.event.Nominal.Mark;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.denbun.language.EventWord.Trait;

/** What a clause leaves out because an earlier one says it. For one thread. */
final class Carried {

  private final Roles roles;
  private final List<Argument> passage;
  private List<Argument> subject = List.of();
  private List<Argument> inner = List.of();
  private List<Argument> place = List.of();

  Carried(Roles roles, List<Argument> passage) {
    this.roles = roles;
    this.passage = passage;
  }

  List<Argument> subject() {
    return subject;
  }

  /** Completes a clause from its topic and the clauses before, and remembers what it says. */
  void along(Frame frame, List<Argument> topic, List<Nominal> own) {
    if (frame.trait != FoundEvent.Trait.STATE) {
      inner = List.of();
    }
    Role role = role(frame);
    boolean impersonal = frame.trait == FoundEvent.Trait.HAPPENING || frame.word.is(Trait.THING);
    if (!frame.has(role)
        && !(impersonal && frame.has(Role.PLACE) && topic.equals(frame.get(Role.PLACE)))) {
      List<Argument> known = !topic.isEmpty() ? topic : !subject.isEmpty() ? subject : passage;
      if (impersonal) {
        known = topic;
      } else if (known != topic && frame.has(Role.OBJECT)) {
        known = known.stream().filter(Argument::acts).toList();
      }
      frame.fill(role, known.stream().filter(a -> !frame.roles.containsValue(List.of(a))).toList());
    }
    boolean named =
        Nominal.any(own, Mark.SUBJECT)
            || Nominal.any(own, Mark.TOPIC)
            || Nominal.any(own, Mark.ALSO);
    boolean shared =
        switch (frame.clause.tail.link()) {
          case COORDINATE, ADVERBIAL, FINAL -> true;
          case INDEPENDENT, CONDITION, COMPLEMENT, RELATIVE -> false;
        };
    boolean thing = frame.word.is(Trait.THING) || frame.trait == FoundEvent.Trait.STATE;
    if (named && shared && !thing && frame.has(role)) {
      subject = frame.get(role);
    }
    place(frame);
  }

  private Role role(Frame frame) {
    return frame.trait == FoundEvent.Trait.HAPPENING && !frame.word.is(Trait.THING)
        ? roles.patient(frame.word)
        : Roles.subjectRole(frame.word);
  }

  /** Where somebody has gone, what he does next happens. */
  private void place(Frame frame) {
    boolean motion = frame.word.is(Trait.MOTION);
    if (motion && frame.has(Role.PLACE)) {
      place = frame.get(Role.PLACE);
    } else if (!frame.word.type().equals(EventWord.OTHER) && !motion) {
      frame.fill(Role.PLACE, place);
    }
  }

  /** A clause that is part of another shares its subject with the one before it there. */
  void within(Frame frame, List<Nominal> own) {
    boolean named = Nominal.any(own, Mark.SUBJECT);
    boolean acts = frame.trait == FoundEvent.Trait.ACT && !frame.word.is(Trait.THING);
    if (!named && acts && !inner.isEmpty()) {
      frame.fill(Role.ACTOR, inner);
    }
    if (named && frame.has(Role.ACTOR) && frame.get(Role.ACTOR).stream().allMatch(Argument::acts)) {
      inner = frame.get(Role.ACTOR);
    }
  }

  /** What is done without saying by whom, those do whom the clause before tells of. */
  void agentless(Frame frame) {
    frame.fill(Role.ACTOR, inner);
  }
}
