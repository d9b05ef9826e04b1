package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * A time that the text names, after TIMEX3 (ISO 24617-1).
 *
 * @param span the expression
 * @param type what sort of time it is
 * @param value the TIMEX3 value; digits that nothing tells are X ({@code XXXX-09-04})
 * @param from when it begins, as an ISO 8601 date or date-time; null where the text does not tell
 * @param to when it is over, that instant no longer included; null where the text does not tell
 * @param certainty how the interval was found
 */
public record Time(
    Span span,
    TimeType type,
    String value,
    @Nullable String from,
    @Nullable String to,
    TimeCertainty certainty) {}
