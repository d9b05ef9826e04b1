package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that cleaning set aside; it stays in the text and is not read.
 *
 * @param span the stretch
 * @param kind why: {@code repeat} (stands earlier in the same text), {@code prompt} (asks the
 *     reader to do something), {@code share}, {@code credit} (of a photograph), {@code copyright},
 *     {@code navigation}, {@code citation} (a list of sources at the end), or {@code unbalanced} (a
 *     bracket without its partner; the text around it is read all the same)
 * @param of what it repeats, for kind {@code repeat}; else null
 */
public record Mark(Span span, String kind, @Nullable Span of) {}
