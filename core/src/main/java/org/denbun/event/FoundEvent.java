package org.denbun.event;

import java.util.List;
import java.util.Map;
import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.language.EventWord.Role;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * An event as its sentence words it.
 *
 * @param part the sentence it stands in
 * @param type the PLOVER type, or {@code OTHER}
 * @param mode the PLOVER mode, or null
 * @param lemma of its predicate
 * @param begin the first token of the predicate
 * @param end the first token after the predicate and its endings
 * @param clauseBegin the first token of its clause
 * @param clauseEnd the first token no longer in its clause
 * @param roles who and what has a part in it; a role that nothing fills is missing
 * @param status whether it has happened
 * @param trait what else is known of it
 */
public record FoundEvent(
    Sentence part,
    String type,
    @Nullable String mode,
    String lemma,
    int begin,
    int end,
    int clauseBegin,
    int clauseEnd,
    Map<Role, List<Argument>> roles,
    EventStatus status,
    Trait trait) {

  /** What else is known of an event. */
  public enum Trait {
    /** Somebody does something. */
    ACT,
    /** Something happens, or somebody has it done to them. */
    HAPPENING,
    /** Nothing happens: something is so. */
    STATE,
    /** A noun tells it in passing. */
    NOMINAL,
    /** It is what the speaker does by saying it. */
    SPOKEN
  }

  public FoundEvent {
    roles = Map.copyOf(roles);
  }

  FoundEvent with(Map<Role, List<Argument>> others, EventStatus told, Trait known) {
    return new FoundEvent(
        part, type, mode, lemma, begin, end, clauseBegin, clauseEnd, others, told, known);
  }

  /** What fills a role, in the order of the text; empty where nothing does. */
  public List<Argument> arguments(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Where its predicate stands in the article, in UTF-16 units. */
  public Range range() {
    return part.range(begin, end);
  }

  /** Where its clause stands in the article, in UTF-16 units. */
  public Range clause() {
    return part.range(clauseBegin, clauseEnd);
  }
}
