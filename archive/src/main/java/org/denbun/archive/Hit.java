package org.denbun.archive;

import java.util.List;
import org.denbun.archive.search.Passage;
import org.denbun.archive.search.Passages;

/**
 * An article in which something was found. Where in it is looked up when it is asked for: of many
 * hits only some are shown.
 *
 * @param entry the article
 * @param words what was looked for
 */
public record Hit(Entry entry, Passages words) {
  private static final int PASSAGES = 3;

  /** The first place in the headline; none where it is only in the text. */
  public List<Passage> inHeadline() {
    String headline = entry.article().headline();
    return headline == null ? List.of() : words.in(headline, 1);
  }

  /** The first few places in the text. */
  public List<Passage> passages() {
    return words.in(entry.article().text(), PASSAGES);
  }
}
