package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param rank its place in the chain, 0 nearest the reader; sources side by side share one rank
 * @param mention where the text names it, or null where it is left out (an elided subject)
 * @param name who that is, resolved inside the article and without title; null where unstated
 * @param kind what sort of source it is
 */
public record Source(int rank, @Nullable Span mention, @Nullable String name, SourceKind kind) {

  public Source {
    if ((name == null) != (kind == SourceKind.UNSTATED)) {
      throw new IllegalArgumentException("a source has a name unless it is unstated");
    }
  }
}
