package org.denbun.server.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's text that is shown in one way.
 *
 * @param text the stretch
 * @param claim the innermost claim whose words they are, or null
 * @param kind the kind of that claim's origin, in lower case; empty without a claim
 * @param part {@code cue} or {@code mention} where it says who said it or that it is said; else
 *     empty
 * @param mark why cleaning set it aside; empty where it did not
 */
public record Segment(String text, @Nullable String claim, String kind, String part, String mark) {}
