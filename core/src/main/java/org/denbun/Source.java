package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param rank its place in the chain, 0 nearest the reader; sources side by side share one rank
 * @param mention where the text names it, or null where it is left out (an elided subject)
 * @param name who that is, resolved inside the article and without title; null where unstated
 * @param kind what sort of source it is
 * @param institution the highest body that its name proves it to belong to (a government for its
 *     officials); null where it proves none
 */
public record Source(
    int rank,
    @Nullable Span mention,
    @Nullable String name,
    SourceKind kind,
    @Nullable String institution) {

  public Source {
    if ((name == null) != (kind == SourceKind.UNSTATED)) {
      throw new IllegalArgumentException("a source has a name unless it is unstated");
    }
  }

  /** A source that no institution is known of. */
  public Source(int rank, @Nullable Span mention, @Nullable String name, SourceKind kind) {
    this(rank, mention, name, kind, null);
  }
}
