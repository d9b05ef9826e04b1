package org.denbun;

import org.denbun.language.Folder;
import org.denbun.language.Language;
import org.denbun.trace.ArticleTracer;

/** Reads articles. Immutable and safe for use by many threads at once. */
public interface Tracer {

  /**
   * Reads one article.
   *
   * @param article any text at all; where its language is null, it is recognised
   * @return what it holds; the same article gives an equal reading
   */
  Reading trace(Article article);

  /** A tracer for every language that Denbun has a folder for. */
  static Tracer create() {
    return new ArticleTracer(new Language("ja", Folder.packaged("languages/ja")));
  }
}
