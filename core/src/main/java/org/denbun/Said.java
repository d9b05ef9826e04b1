package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * When something was said.
 *
 * @param span the words that tell it, or null where only the publication bounds it
 * @param from the earliest, as an ISO 8601 date or date-time, or null where unknown
 * @param to when it had been said, that instant no longer included, or null where unknown
 */
public record Said(@Nullable Span span, @Nullable String from, @Nullable String to) {}
