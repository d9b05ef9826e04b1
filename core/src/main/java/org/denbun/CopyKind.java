package org.denbun;

/** How a copy differs from what it was copied from; what is no text of the article aside. */
public enum CopyKind {
  /** The whole of it, word for word. */
  VERBATIM,
  /** Word for word, with parts left out. */
  TRIMMED,
  /** Reworded in places, or in another order. */
  EDITED,
  /** Together with text that is not from there: a second original, or the publisher's own. */
  MERGED,
  /** Of the same publisher's own earlier article: no copy in the sense of independence. */
  UPDATE
}
