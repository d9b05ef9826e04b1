package org.denbun.archive.comparison;

import java.util.List;

/** What is asked of an archive again and again. */
public interface Questions {
  /** The propositions that fit a statement, best first. */
  List<Answer> ask(String statement);

  /**
   * Whether articles that came after a row would be looked at to answer a statement. Where none
   * would, the answer is the one before, as long as its own articles are there.
   */
  boolean isTouched(String statement, long row);
}
