package org.denbun.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.denbun.language.EventWord.Trait;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** What somebody does by wanting or asking that something be done. */
final class Asking {

  private final Sentence s;
  private final List<FoundEvent> wanted;

  Asking(Sentence sentence, List<FoundEvent> wanted) {
    this.s = sentence;
    this.wanted = wanted;
  }

  /** The events of a content with what its cue does about them, in the order of the text. */
  List<FoundEvent> with(Range cue, List<Piece> content) {
    FoundEvent act = act(cue);
    EventWord word = act == null ? null : s.language().events().word(act.lemma());
    if (act == null || word == null || word.complement() == null) {
      return wanted;
    }
    List<FoundEvent> found = new ArrayList<>();
    for (FoundEvent event : wanted) {
      found.add(become(event, word.complement()));
    }
    if (!word.is(Trait.LIGHT) && !content.isEmpty()) {
      found.add(told(act, word, content.getLast()));
    }
    return found;
  }

  private @Nullable FoundEvent act(Range cue) {
    List<Piece> pieces = Piece.in(s, cue);
    return pieces.isEmpty()
        ? null
        : new FrameFinder(pieces.getLast(), new PassageTopic())
            .find().stream().reduce((first, second) -> second).orElse(null);
  }

  private static FoundEvent become(FoundEvent event, EventStatus status) {
    boolean open = event.status() == EventStatus.PLANNED || event.status() == EventStatus.ONGOING;
    // Whoever asks or wishes does not say that he does it himself.
    FoundEvent.Trait trait =
        event.roles().containsKey(Role.ACTOR) ? event.trait() : FoundEvent.Trait.HAPPENING;
    return event.with(event.roles(), open ? status : event.status(), trait);
  }

  private FoundEvent told(FoundEvent act, EventWord word, Piece content) {
    Map<Role, List<Argument>> roles = new EnumMap<>(Role.class);
    List<Argument> who = wanted.isEmpty() ? List.of() : wanted.getFirst().arguments(Role.ACTOR);
    if (word.is(Trait.CONTROL) && !who.isEmpty()) {
      roles.put(Role.RECIPIENT, who);
    }
    roles.put(Role.OBJECT, List.of(clause(content, who)));
    return act.with(roles, act.status(), FoundEvent.Trait.SPOKEN);
  }

  /** The content as an object: without whom it asks. */
  private static Argument clause(Piece content, List<Argument> who) {
    int begin = content.begin();
    for (Argument argument : who) {
      boolean first = argument.part() == content.part() && argument.begin() == content.begin();
      begin = first && argument.end() + 1 < content.end() ? argument.end() + 1 : begin;
    }
    return new Argument(content.part(), begin, content.end(), content.end(), null);
  }
}
