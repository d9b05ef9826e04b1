package org.denbun.cli.eval;

import org.jspecify.annotations.Nullable;

/**
 * A claim that was not traced, to be looked at.
 *
 * @param article where it stands
 * @param why {@code missed}, {@code chain} or {@code spurious}
 * @param gold what people found, or null for a spurious claim
 * @param got what was found instead, or null for a missed claim
 */
record Lost(Annotated article, String why, @Nullable Annotation gold, @Nullable Annotation got) {}
