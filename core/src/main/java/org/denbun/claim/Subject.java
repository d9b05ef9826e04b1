package org.denbun.claim;

import java.util.List;

/**
 * The subject of a predicate: who can have said it?
 *
 * @param phrases the sources side by side; empty where none is named
 * @param begin its first token
 * @param end the first token after its particle
 * @param topic whether its particle makes it the topic
 */
record Subject(List<Phrase> phrases, int begin, int end, boolean topic) {

  static final Subject NONE = new Subject(List.of(), -1, -1, false);

  boolean found() {
    return !phrases.isEmpty();
  }

  /** Whether it is known to be somebody who can speak. */
  boolean sure() {
    return found() && phrases.getLast().kind() != null;
  }

  /** Whether nothing but a comma stands between it and a quotation. */
  boolean touches(int quote) {
    return end == quote || end + 1 == quote;
  }

  /** Where what it governs begins: its own begin, or an index before that. */
  int beginOr(int index) {
    return found() ? Math.min(index, begin) : index;
  }
}
