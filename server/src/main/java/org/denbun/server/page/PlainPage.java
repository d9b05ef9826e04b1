package org.denbun.server.page;

import java.util.List;

/** A page of words alone. */
public record PlainPage(Frame frame, String heading, List<String> paragraphs) {
  public PlainPage {
    paragraphs = List.copyOf(paragraphs);
  }
}
