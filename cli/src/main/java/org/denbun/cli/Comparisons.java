package org.denbun.cli;

import org.denbun.archive.Archive;
import org.denbun.archive.Comparison;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.language.Languages;

/** How the commands compare what they add. */
final class Comparisons {
  private Comparisons() {}

  static Comparison of(Archive archive) {
    return new ArticleComparison(Languages.packaged(), archive.store().database());
  }
}
