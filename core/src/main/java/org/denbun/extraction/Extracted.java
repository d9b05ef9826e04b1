package org.denbun.extraction;

import org.denbun.Article;

/** One thing that an input gave; an input gives any number of them, in its own order. */
public sealed interface Extracted {

  /** An article, ready to be read. */
  record Found(Article article) implements Extracted {}

  /** Something doubtful about the article that follows; it is read all the same. */
  record Doubted(Trouble trouble) implements Extracted {}

  /** Something that is not read; what follows it may be. */
  record Refused(Trouble trouble) implements Extracted {}
}
