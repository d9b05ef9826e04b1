package org.denbun.archive;

import java.util.List;
import org.denbun.archive.search.Passage;

/**
 * An article in which something was found.
 *
 * @param entry the article
 * @param inHeadline the places in the headline; empty where they are only in the text
 * @param passages the first few places in the text
 */
public record Hit(Entry entry, List<Passage> inHeadline, List<Passage> passages) {
  public Hit {
    inHeadline = List.copyOf(inHeadline);
    passages = List.copyOf(passages);
  }
}
