package org.denbun.archive;

import java.util.Set;

/**
 * Something that an article says, kept to be found by its features. The archive does not look into
 * it.
 *
 * @param data what the maker wants back
 * @param features by which it is found, any strings; each once
 */
public record Statement(byte[] data, Set<String> features) {
  public Statement {
    features = Set.copyOf(features);
  }
}
