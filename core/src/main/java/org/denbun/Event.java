package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * Who does what, to whom, where and when.
 *
 * @param span the words that say it, with their predicate
 * @param type the PLOVER event type ({@code CONSULT}), or {@code OTHER} for what PLOVER has none
 * @param mode the PLOVER mode ({@code visit}), or null
 * @param predicate the lemma of the predicate
 * @param actor who does it, as the reading's names call it; null where the text leaves it out
 * @param recipient to whom or with whom, or null
 * @param object what is done it to, or null
 * @param place where, as the reading's places call it; null where the text does not tell
 * @param from when it begins, as an ISO 8601 date or date-time, or null
 * @param to when it is over, that instant no longer included, or null
 * @param status whether it has happened
 */
public record Event(
    Span span,
    String type,
    @Nullable String mode,
    String predicate,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String object,
    @Nullable String place,
    @Nullable String from,
    @Nullable String to,
    EventStatus status) {}
