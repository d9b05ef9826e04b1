package org.denbun.archive;

import java.util.List;

/**
 * By what an article is compared with others.
 *
 * @param statements what it says, in the order of the text
 * @param fingerprints hashes of its passages, each once
 */
public record Traits(List<Statement> statements, long[] fingerprints) {

  public Traits {
    statements = List.copyOf(statements);
  }
}
