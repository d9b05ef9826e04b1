package org.denbun.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.denbun.Event;
import org.denbun.Span;
import org.denbun.language.EventWord.Role;
import org.denbun.language.Language;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Tells found events by the names, places and times of their article. What one event leaves open an
 * earlier one of the same article tells, if it is the same event or just before it. For one article
 * and one thread; events come in the order of the text.
 */
public final class EventResolution {

  private final Language language;
  private final Known known;
  private final CodePoints points;
  private final Memory memory = new Memory();

  public EventResolution(Language language, Known known, CodePoints points) {
    this.language = language;
    this.known = known;
    this.points = points;
  }

  /**
   * The events of one content, in their order; several actors of one event make several.
   *
   * @param found as {@link Events} finds them in the content
   * @param speaker whose words they are, as the chain calls him; null in the publisher's own voice
   *     or where that is nobody who acts
   */
  public List<Event> of(List<FoundEvent> found, @Nullable String speaker) {
    List<Event> told = new ArrayList<>();
    memory.content();
    for (FoundEvent event : found) {
      told.addAll(told(event, speaker));
    }
    return told;
  }

  private List<Event> told(FoundEvent event, @Nullable String speaker) {
    List<@Nullable String> actors = new ArrayList<>(actors(event, speaker));
    if (actors.isEmpty()) {
      actors.add(null);
    }
    String recipient = named(event.arguments(Role.RECIPIENT), speaker);
    String place = place(event);
    if (recipient == null && "visit".equals(event.mode())) {
      recipient = host(event);
    }
    String object = objects(event, speaker);
    if (object == null && recipient == null && "visit".equals(event.mode())) {
      object = joined(event.arguments(Role.PLACE).stream().map(Argument::text).toList());
    }
    Known.When time = time(event, actors, recipient, place);
    Span span = points.span(span(event));
    List<Event> told = new ArrayList<>();
    for (String actor : actors) {
      told.add(
          new Event(
              span,
              event.type(),
              event.mode(),
              event.lemma(),
              actor,
              recipient,
              object,
              place,
              time == null ? null : time.from(),
              time == null ? null : time.to(),
              event.status()));
    }
    return told;
  }

  private List<String> actors(FoundEvent event, @Nullable String speaker) {
    List<Argument> arguments = event.arguments(Role.ACTOR);
    boolean spoken = event.trait() == FoundEvent.Trait.SPOKEN;
    boolean acts = event.trait() == FoundEvent.Trait.ACT && !event.roles().isEmpty();
    if (arguments.isEmpty()) {
      return speaker != null && (spoken || acts) ? List.of(speaker) : List.of();
    }
    return names(arguments, speaker);
  }

  private List<String> names(List<Argument> arguments, @Nullable String speaker) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (Argument argument : arguments) {
      names.addAll(names(argument, speaker));
    }
    return List.copyOf(names);
  }

  /** Who an argument is: by the name in its head, by the speaker for a first person, or as told. */
  private List<String> names(Argument argument, @Nullable String speaker) {
    if (argument.known() != null) {
      return List.of(argument.known());
    }
    if (speaker != null && language.words("first-person").contains(argument.text())) {
      return List.of(speaker);
    }
    List<String> names = known.names(argument.headRange());
    return names.isEmpty() ? List.of(argument.text()) : names;
  }

  private @Nullable String named(List<Argument> arguments, @Nullable String speaker) {
    return joined(names(arguments, speaker));
  }

  /** Things side by side are one object; people side by side are told apart only as actors. */
  private @Nullable String joined(List<String> names) {
    return names.isEmpty() ? null : String.join(language.setting("name-dot"), names);
  }

  private @Nullable String objects(FoundEvent event, @Nullable String speaker) {
    List<Argument> arguments = event.arguments(Role.OBJECT);
    if (arguments.isEmpty()) {
      return null;
    }
    if (arguments.size() == 1) {
      List<String> names = names(arguments.getFirst(), speaker);
      return names.size() == 1 ? names.getFirst() : arguments.getFirst().text();
    }
    Argument first = arguments.getFirst();
    Argument last = arguments.getLast();
    return first.part() == last.part() && first.begin() < last.begin()
        ? new Argument(first.part(), first.begin(), last.head(), last.end(), null).text()
        : joined(names(arguments, speaker));
  }

  private @Nullable String place(FoundEvent event) {
    for (Argument argument : event.arguments(Role.PLACE)) {
      if (argument.known() != null) {
        return argument.known();
      }
      String place = known.place(argument.headRange());
      if (place != null || known.times(argument.range()).isEmpty()) {
        return place != null ? place : argument.text();
      }
    }
    return null;
  }

  /** Whoever is visited by a visit to a place of that name. */
  private @Nullable String host(FoundEvent event) {
    for (Argument argument : event.arguments(Role.PLACE)) {
      List<String> names =
          argument.known() != null ? List.of(argument.known()) : known.names(argument.headRange());
      if (names.size() == 1) {
        return names.getFirst();
      }
    }
    return null;
  }

  private Known.@Nullable When time(
      FoundEvent event,
      List<@Nullable String> actors,
      @Nullable String recipient,
      @Nullable String place) {
    List<Known.When> own = known.times(event.clause());
    Known.When time = own.isEmpty() ? null : nearest(own, event.range());
    if (time == null && event.trait() == FoundEvent.Trait.STATE) {
      return null;
    }
    return memory.time(Memory.Told.of(event, actors, recipient, place), time);
  }

  /** The last time before the predicate; failing that, the first after it. */
  private static Known.When nearest(List<Known.When> times, Range predicate) {
    Known.When best = times.getFirst();
    for (Known.When time : times) {
      if (time.stretch().begin() < predicate.begin() && time.from() != null) {
        best = time;
      }
    }
    return best;
  }

  private static Range span(FoundEvent event) {
    Range range = event.range();
    Range clause = event.clause();
    boolean within = clause.begin() <= range.begin() && range.end() <= clause.end();
    return within ? clause : range;
  }
}
