package org.denbun.language;

import org.denbun.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * An ending that says how sure, when, or not at all.
 *
 * @param certainty null where it says nothing of certainty
 * @param future null where it says nothing of time
 * @param negative null where it says nothing of polarity
 */
public record Hedge(
    @Nullable Certainty certainty, @Nullable Boolean future, @Nullable Boolean negative) {}
