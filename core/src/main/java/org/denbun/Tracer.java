package org.denbun;

import org.denbun.language.Languages;
import org.denbun.trace.AnyLanguageTracer;

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
    return create(Languages.packaged());
  }

  /** A tracer for these languages; an article in none of them is read without claims. */
  static Tracer create(Languages languages) {
    return new AnyLanguageTracer(languages);
  }
}
