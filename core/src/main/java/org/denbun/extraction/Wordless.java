package org.denbun.extraction;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of a page what holds no words: the search for the main text has no use for it, and
 * takes a time that grows with the square of its number.
 */
final class Wordless {
  private Wordless() {}

  /** Thins an element out; its tree must not be deeper than the stack is. */
  static void removeFrom(Element parent) {
    List<Node> kept = parent.childNodes().stream().filter(Wordless::isKept).toList();
    if (kept.size() < parent.childNodeSize()) {
      // all at once, since taking out one by one is quadratic as well
      parent.empty();
      parent.appendChildren(kept);
    }
    parent.children().forEach(Wordless::removeFrom);
  }

  private static boolean isKept(Node node) {
    return node instanceof TextNode
        || node instanceof Element element && (element.hasText() || element.nameIs("br"));
  }
}
