package org.denbun.archive;

import java.util.List;

/**
 * By what an article is compared with others.
 *
 * @param statements what it says, in the order of the text
 * @param fingerprints hashes of its passages, each once
 */
public record Traits(List<Statement> statements, long[] fingerprints) {

  /** An article that is not compared. */
  public static final Traits NONE = new Traits(List.of(), new long[0]);

  public Traits {
    statements = List.copyOf(statements);
  }
}
