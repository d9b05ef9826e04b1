package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * Where claims of an article come from in the end.
 *
 * @param name the institution of the last link where its name proves one (a government for its
 *     officials), else the link's own name; null where the article names nobody
 * @param claims how many claims go back to it; at least 1
 */
public record Origin(@Nullable String name, int claims) {}
