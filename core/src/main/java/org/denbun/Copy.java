package org.denbun;

import java.util.List;

/**
 * That an article holds passages which another article had first.
 *
 * @param article the id of the copy
 * @param of the id of the article that it was copied from, or of an earlier copy of that
 * @param kind how the two differ
 * @param share how much of the copy stands there, above 0 and at most 1
 * @param passages in the order of the copy; at least one; they do not overlap in the copy
 */
public record Copy(
    String article, String of, CopyKind kind, double share, List<CopiedPassage> passages) {

  public Copy {
    passages = List.copyOf(passages);
    if (article.equals(of) || passages.isEmpty()) {
      throw new IllegalArgumentException("no copy: " + article + " of " + of);
    }
  }
}
