package org.denbun.extraction;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Plain text of an element, one line for each block that holds text. */
final class Paragraphs implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  private Paragraphs() {}

  static String of(Element main) {
    var paragraphs = new Paragraphs();
    main.traverse(paragraphs);
    paragraphs.endLine();
    return paragraphs.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      line.append(words.text());
    } else if (breaks(node)) {
      endLine();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (breaks(node)) {
      endLine();
    }
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private void endLine() {
    String words = line.toString().strip();
    line.setLength(0);
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(words);
    }
  }
}
