package org.denbun.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.Stream;
import org.denbun.Claim;
import org.denbun.Span;

/**
 * Tells which claims' contents hold a span. To be asked in the order of the text, so that a long
 * article is gone through once.
 */
final class Contents {
  private final Queue<Content> ahead;
  private final PriorityQueue<Content> begun =
      new PriorityQueue<>(Comparator.comparingInt(content -> content.span.end()));

  Contents(List<Claim> claims) {
    var contents = new ArrayList<Content>();
    for (int i = 0; i < claims.size(); i++) {
      for (Span span : claims.get(i).content()) {
        contents.add(new Content(span, i));
      }
    }
    contents.sort(Comparator.comparingInt(content -> content.span.begin()));
    ahead = new ArrayDeque<>(contents);
  }

  /** The claims by their index, in no order. */
  Stream<Integer> holding(Span span) {
    while (!ahead.isEmpty() && ahead.element().span.begin() <= span.begin()) {
      begun.add(ahead.remove());
    }
    while (!begun.isEmpty() && begun.element().span.end() <= span.begin()) {
      begun.remove();
    }
    return begun.stream()
        .filter(content -> content.span.end() >= span.end())
        .map(content -> content.claim);
  }

  /** A stretch of a claim's content. */
  private record Content(Span span, int claim) {}
}
