package org.denbun;

/**
 * A passage that stands in two articles, word for word or nearly.
 *
 * @param here where it stands in the copy
 * @param there where it stands in the article that had it first
 */
public record CopiedPassage(Span here, Span there) {}
