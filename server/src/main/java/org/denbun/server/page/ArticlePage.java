package org.denbun.server.page;

import java.util.List;
import org.denbun.Copy;
import org.denbun.archive.Entry;

/**
 * An article of the archive.
 *
 * @param versions how many there are under its id
 * @param copies what it has from others
 */
public record ArticlePage(
    Frame frame, Wording words, Entry entry, ReadingView view, int versions, List<Copy> copies) {
  public ArticlePage {
    copies = List.copyOf(copies);
  }
}
