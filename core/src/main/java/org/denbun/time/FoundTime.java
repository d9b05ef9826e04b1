package org.denbun.time;

import org.denbun.TimeCertainty;
import org.denbun.TimeType;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with its place in the article. The fields are those of {@link org.denbun.Time}.
 *
 * @param place where it stands, in UTF-16 units of the article
 */
public record FoundTime(
    Range place,
    TimeType type,
    String value,
    @Nullable String from,
    @Nullable String to,
    TimeCertainty certainty) {}
